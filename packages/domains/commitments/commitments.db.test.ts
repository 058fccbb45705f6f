import { addRecord, listRecords, migrate, readIn, writeIn, type Values } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { county, registers } from '../definitions.ts'
import { loadExampleCounty } from '../example-county/load.ts'
import { listCommitments, listProgress } from './index.ts'

const region = '990301'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('commitments')
  await migrate(database.pool)
  await database.pool.query(`insert into regions (code, name, short_name, level, parent) values
    ('990301', '甲县', '甲', 'county', '9903')`)
  const act = { region, actor: '经办人', kind: 'test.loaded', ledgerDay: '2023-07-10' }
  await writeIn(database.pool, act, (tx) => loadExampleCounty(tx, ['organizations', 'qualifications']))
})
afterAll(() => database.close())

const add = (values: Values, status?: string) =>
  writeIn(database.pool, { region, actor: '督查科', kind: 'commitments.added' }, async (tx) => {
    const { rows } = await listRecords(tx, registers, registers.organizations, { search: 'LS-机关' })
    const common = { paper: '示例报告', year: 2023, lead: rows[0]!.id, deadline: '2023-12-31', name: '入库国科小' }
    return addRecord(tx, registers, registers.commitments, { ...common, ...values }, status)
  })
const target = { figure: 'enterprises.listedNationTech', operator: 'atLeast', target: '3', unit: '家' }
const progress = async (code: string) =>
  (await readIn(database.pool, region, (tx) => listProgress(tx, county, [2023], '2024-03-01'))).find(
    ({ commitment }) => commitment.code === code,
  )

test('台账只记到七月，年底到期的承诺按七月的节点看，不说逾期', async () => {
  await add({ code: 'JD-1', ...target, pace: '6月底1；年底3' })
  await add({ code: 'JD-2', ...target, pace: '上半年2；年底3' })
  expect(await progress('JD-1')).toMatchObject({ reached: '1', light: 'green' })
  expect(await progress('JD-2')).toMatchObject({
    light: 'yellow',
    why: '台账记到2023年7月10日，按那一天的节点：6月节点应完成2，只完成1，差1；宽限到2023年7月14日',
  })
})

test('读不出节点的节点计划不收', async () => {
  await expect(add({ code: 'JD-3', ...target, pace: '稳步推进' })).rejects.toMatchObject({
    code: 'valueInvalid',
    message: '“节点计划”填写的“稳步推进”不对：应逐个写明月份和应完成量，从前到后，如“6月底20；三季度末30；年底40”',
  })
})

test('已调整取消的承诺不列进度，也不作为目标', async () => {
  await add({ code: 'JD-4', ...target, pace: '6月底1；年底3', selfRating: '并入下一年' }, 'dropped')
  expect(await progress('JD-4')).toBeUndefined()
  const all = await readIn(database.pool, region, (tx) => listCommitments(tx))
  expect(all.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['JD-4']))
})

test('台账还没有记到承诺的那一年，是未计，不说正常', async () => {
  await add({ code: 'JD-5', ...target, year: 2024, deadline: '2024-12-31', pace: '12月底3' })
  const found = await readIn(database.pool, region, (tx) => listProgress(tx, county, [2024], '2024-06-01'))
  expect(found.find(({ commitment }) => commitment.code === 'JD-5')).toMatchObject({
    reached: null,
    share: null,
    light: 'none',
    why: '台账记到2023年7月10日，还没有记到2024年',
  })
})

test.each([
  ['宽限期', { grace: '999999999' }, '大于250'],
  ['宽限期', { grace: '-5' }, '小于0'],
  ['权重', { weight: '-3' }, '小于0'],
])('%s填得离谱的不收：%j', async (label, values, advice) => {
  const refused = await add({ code: 'JD-6', ...target, ...values }).catch((error: Error) => error.message)
  expect(refused).toContain(label)
  expect(refused).toContain(advice)
})
