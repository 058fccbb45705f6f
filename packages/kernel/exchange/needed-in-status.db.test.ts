import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectRegisters, defineRegister, field } from '../define/index.ts'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { addRecord, changeRecord, createTables, migrate, writeIn, type WriteTx } from '../store/index.ts'
import { discardImport } from './index.ts'
import { toyCounty } from './toy-ledgers.ts'

// 到了某一状态，每一条进入这一状态的路都要填写的栏目就不能空。

const region = '990101'
const permits = defineRegister({
  name: 'permits',
  title: '许可证',
  about: '玩具登记',
  subject: '主体',
  key: ['number'],
  naming: 'number',
  glance: ['number', 'grantedOn', 'endsOn'],
  fields: {
    number: field.text('许可证编号', { required: true }),
    grantedOn: field.date('发证日期'),
    endsOn: field.date('有效期至'),
    paper: field.document('许可文件'),
  },
  statuses: { asked: '已申请', valid: '有效', ended: '已到期' },
  steps: {
    grant: { label: '发证', from: 'asked', to: 'valid', by: 'bureau', needs: ['grantedOn', 'endsOn', 'paper'] },
    renew: { label: '续期', from: 'ended', to: 'valid', by: 'bureau', needs: ['grantedOn', 'paper'] },
    end: { label: '到期', from: 'valid', to: 'ended', by: 'system', on: 'endsOn' },
  },
})
const registers = collectRegisters(permits)
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('needed')
  await migrate(database.pool)
  await createTables(database.pool, registers)
})
afterAll(() => database.close())

const { stage, look, apply } = toyCounty(() => database.pool, region, registers)
const heading = ['许可证编号', '发证日期', '状态']
const write = <T>(work: (tx: WriteTx) => Promise<T>) =>
  writeIn(database.pool, { region, actor: '经办人', kind: 'test.written' }, work)

test('导入时逐格说明，写明是哪一状态', async () => {
  const rows = [
    ['XK-1', '2023-05-06', '有效'],
    ['XK-2', null, '有效'],
    ['XK-3', null, '已申请'],
    ['XK-4', null, null],
  ]
  const id = await stage({ 许可证: [heading, ...rows] })
  expect((await look(id)).problems).toMatchObject([
    {
      row: 3,
      cell: 'B3',
      code: 'neededInStatus',
      what: '“发证日期”没有填写',
      advice: '状态是“有效”的，“发证日期”必须填写；还没有到这一步的，请改正状态',
    },
  ])
  await discardImport(database.pool, region, id)
})

test('只改状态的表，按记录原有的日期看', async () => {
  const asked = [
    ['XK-5', '2023-05-06', '已申请'],
    ['XK-6', null, '已申请'],
  ]
  await apply(await stage({ 许可证: [heading, ...asked] }))
  const changed = [
    ['许可证编号', '状态'],
    ['XK-5', '有效'],
    ['XK-6', '有效'],
  ]
  const found = await look(await stage({ 许可证: changed }))
  expect(found.counts[0]).toMatchObject({ changed: 1, problem: 1 })
  expect(found.problems.map(({ row, code }) => [row, code])).toEqual([[3, 'neededInStatus']])
  await discardImport(database.pool, region, found.id)
})

test('登记和更正时同样拒绝', async () => {
  const sentence = '许可证的状态是“有效”，“发证日期”必须填写'
  const bare = write((tx) => addRecord(tx, registers, permits, { number: 'XK-7' }, 'valid'))
  await expect(bare).rejects.toMatchObject({ code: 'neededInStatus', message: sentence })
  const id = await write((tx) => addRecord(tx, registers, permits, { number: 'XK-8' }))
  const step = (values: Record<string, string>) =>
    write((tx) => changeRecord(tx, registers, permits, { id, version: 1 }, { values, status: 'valid' }))
  await expect(step({})).rejects.toMatchObject({ code: 'neededInStatus', message: sentence })
  await step({ grantedOn: '2023-05-06' })
})

test('不是每一条路都要的栏目、可以后补的文件，不填也收', async () => {
  const values = { number: 'XK-9', grantedOn: '2023-05-06' }
  expect(await write((tx) => addRecord(tx, registers, permits, values, 'valid'))).toMatch(/^[0-9a-f-]{36}$/)
})
