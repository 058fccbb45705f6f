import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { addRecord, closeLedger, createTables, knownOn, listKept, migrate, readIn, writeIn } from '../store/index.ts'
import { toyCounty as county, toyRegisters as registers } from '../toys/toy-county.ts'
import { complete, computeFigure } from './index.ts'

const region = '990301'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('closings')
  await migrate(database.pool)
  await createTables(database.pool, registers, county.figures)
  await writeIn(database.pool, { region, actor: '甲', kind: 'test.loaded', ledgerDay: '2024-05-20' }, async (tx) => {
    const toy = await addRecord(tx, registers, registers.toys, { number: '1', madeOn: '2023-01-01', year: 2023 })
    await addRecord(tx, registers, registers.repairs, { toy, turn: '1', paidOn: '2023-02-01', amount: '1' })
  })
  for (const register of [registers.toys, registers.repairs]) await close(register, '2024-06-30', '2024-07-02')
})
afterAll(() => database.close())

const close = (register: typeof registers.repairs | typeof registers.toys, day: string, statedOn: string) =>
  writeIn(database.pool, { region, actor: '甲', kind: 'registers.closed', ledgerDay: statedOn }, (tx) =>
    closeLedger(tx, register, day),
  )
const repaired = (period: string, day: string) =>
  readIn(database.pool, region, (tx) => computeFigure(tx, county, { code: 'toys.repaired', period }), knownOn(day))

test('没有发生的事也要有人说没有：结到期末，零才是完整的零', async () => {
  expect(await repaired('2024-H1', '2024-07-05')).toMatchObject({ value: '0', completeness: complete })
})

test('结账以前所知的，仍然只到以前那一天', async () => {
  const why = '《玩具》台账只记到2024年5月20日，早于期末2024年6月30日'
  expect(await repaired('2024-H1', '2024-07-01')).toMatchObject({ completeness: { state: 'stale', why } })
})

test('以后的日子仍写明记到结账的那一天', async () => {
  const { completeness } = await repaired('2024', '2025-03-01')
  expect(completeness.why).toBe('《玩具》台账只记到2024年6月30日，早于期末2024年12月31日')
})

test.each([
  ['2024-07-03', '2024-07-03还没有过完，修理台账最多结到昨天'],
  ['2024-06-30', '修理台账已记到2024-06-30，请填写以后的日期'],
  ['2024-05-20', '修理台账已记到2024-06-30，请填写以后的日期'],
])('不能结到%s', async (day, sentence) => {
  await expect(close(registers.repairs, day, '2024-07-03')).rejects.toThrow(sentence)
})

test('没有建账的台账不能结，别的县结的账看不见', async () => {
  const other = '990302'
  const kept = await readIn(database.pool, other, (tx) => listKept(tx, [registers.repairs]))
  expect(kept).toEqual([{ register: 'repairs', to: null, closed: false }])
  const act = { region: other, actor: '甲', kind: 'registers.closed' }
  const closed = writeIn(database.pool, act, (tx) => closeLedger(tx, registers.repairs, '2024-06-30'))
  await expect(closed).rejects.toThrow('修理台账还没有建账')
})

test('结过的账不能改、不能删', async () => {
  for (const change of [`update ledger_closings set kept_to = '2025-01-01'`, 'delete from ledger_closings']) {
    const act = { region, actor: '甲', kind: 'test.changed' }
    const changed = writeIn(database.pool, act, ({ db }) => sql.raw(change).execute(db))
    await expect(changed).rejects.toMatchObject({ code: '42501' })
  }
})

test('补登的照常收，台账仍记到结账的那一天', async () => {
  const act = { region, actor: '甲', kind: 'records.added', ledgerDay: '2024-06-01' }
  await expect(
    writeIn(database.pool, act, (tx) => addRecord(tx, registers, registers.makers, { code: 'A', name: '作坊' })),
  ).resolves.toBeTypeOf('string')
  const kept = await readIn(database.pool, region, (tx) => listKept(tx, [registers.repairs, registers.makers]))
  expect(kept).toEqual([
    { register: 'repairs', to: '2024-06-30', closed: true },
    { register: 'makers', to: '2024-06-01', closed: false },
  ])
})
