import { addRecord, listRecords, migrate, readIn, writeIn, type Values } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { county, registers } from '../definitions.ts'
import { loadExampleCounty } from '../example-county/load.ts'
import { listProgress, listReminders, suggestPace, findCommitment } from './index.ts'

const region = '990303'
let database: TestDatabase
let lead: string

beforeAll(async () => {
  database = await withTestDatabase('reminders')
  await migrate(database.pool)
  await database.pool.query(`insert into regions (code, name, short_name, level, parent) values
    ('990303', '丙县', '丙', 'county', '9903')`)
  await write((tx) => loadExampleCounty(tx, ['organizations', 'qualifications']))
  const { rows } = await read((tx) => listRecords(tx, registers, registers.organizations, { search: 'LS-机关' }))
  lead = rows[0]!.id
})
afterAll(() => database.close())

const read = <T>(work: Parameters<typeof readIn<T>>[2]) => readIn(database.pool, region, work)
const write = <T>(work: Parameters<typeof writeIn<T>>[2], ledgerDay?: string) =>
  writeIn(database.pool, { region, actor: '督查科', kind: 'tests.written', ...(ledgerDay && { ledgerDay }) }, work)
const remind = (today: string) =>
  read(async (tx) => listReminders(tx, await listProgress(tx, county, undefined, today), today))
const promise = (code: string, more: Values) =>
  write((tx) => {
    const common = { code, name: `承诺${code}`, paper: '报告', year: 2024, lead, deadline: '2024-12-31' }
    return addRecord(tx, registers, registers.commitments, { ...common, ...more }, undefined, true)
  })

test('听取报告前二十日要报送的，写明怎么数、还有几个工作日；到期而台账没有记到的，不说逾期', async () => {
  await write(
    (tx) =>
      addRecord(
        tx,
        registers,
        registers.opinions,
        {
          number: '丙人大〔2024〕1号',
          name: '科技创新审议意见',
          receivedOn: '2023-11-30',
          lead,
          dueOn: '2024-05-30',
          meetingOn: '2024-05-28',
        },
        'assigned',
        true,
      ),
    '2024-03-01',
  )
  const [soon] = await remind('2024-04-26')
  expect(soon).toMatchObject({
    what: '报送落实情况',
    dueOn: '2024-05-08',
    says: '听取报告日期前20日',
    // 4月28日调休上班，5月1日至5日放假。
    left: 6,
    provisional: false,
    keptTo: null,
  })
  expect((await remind('2024-05-09'))[0]).toMatchObject({ left: -1, keptTo: '2024-03-01' })
  expect(await remind('2024-01-02')).toEqual([])
})

test('下一个节点四十五天以内、还没有达到的，提醒还差多少', async () => {
  await promise('TX-1', {
    figure: 'enterprises.listedNationTech',
    operator: 'atLeast',
    target: '30',
    unit: '家',
    pace: '6月底20；12月底30',
  })
  const nodes = (await remind('2024-06-03')).filter(({ says }) => says === '节点计划')
  expect(nodes).toMatchObject([{ what: '6月节点20家，现0', dueOn: '2024-06-30', left: 18 }])
  expect((await remind('2024-04-01')).filter(({ says }) => says === '节点计划')).toEqual([])
})

test('节点按往年节奏推算，写明算式；没有完整台账或不按日期累计的，说明为什么不推算', async () => {
  const measured = { operator: 'atLeast', target: '4', unit: '家' }
  const suggest = async (code: string, more: Values) => {
    const id = await promise(code, { ...measured, ...more })
    return read(async (tx) => suggestPace(tx, county, (await findCommitment(tx, id))!))
  }
  expect(await suggest('TX-2', { figure: 'enterprises.newHighTech' })).toEqual({
    pace: '12月底4',
    basis: '按2022—2023年节奏测算：3月底0%、6月底0%、9月底0%，12月底100%',
  })
  expect(await suggest('TX-3', { figure: 'incubators.newTenants' })).toEqual({
    none: '近三年没有完整的台账，不能按往年节奏推算',
  })
  expect(await suggest('TX-4', { figure: 'budgets.investmentGrowth', unit: '%' })).toEqual({
    none: '只有按日期累计的数字能按往年节奏推算',
  })
})
