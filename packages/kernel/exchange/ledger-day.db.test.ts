import { afterAll, beforeAll, expect, test } from 'vitest'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { createTables, knownOn, listRecords, migrate, readIn } from '../store/index.ts'
import { toyCounty, toyRegisters as registers } from './toy-ledgers.ts'

const region = '990102'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('ledger_day')
  await migrate(database.pool)
  await createTables(database.pool, registers)
})
afterAll(() => database.close())

const { stage, apply } = toyCounty(() => database.pool, region)
const keep = async (name: string, day?: string) =>
  apply(
    await stage(
      {
        店铺: [
          ['店铺编号', '店铺名称'],
          ['D-1', name],
        ],
      },
      day,
    ),
  )
const knownNames = (day: string) =>
  readIn(
    database.pool,
    region,
    async (tx) => (await listRecords(tx, registers, registers.shops)).rows.map((row) => row.values['name']),
    knownOn(day),
  )

test('建账按台账日期记入，之后按更晚的台账日期更正，两天各有各的答案', async () => {
  await keep('旧名', '2024-05-20')
  await keep('新名', '2024-06-03')
  expect(await knownNames('2024-05-19')).toEqual([])
  expect(await knownNames('2024-05-28')).toEqual(['旧名'])
  expect(await knownNames('2024-06-03')).toEqual(['新名'])
})

test('同一天的台账不能再改同一条记录，说明要填更晚的日期', async () => {
  await expect(keep('又改名', '2024-06-03')).rejects.toMatchObject({ code: 'ledgerDayNotAfter', facts: { records: 1 } })
})

test('更早的台账日期、还没有到的日期都被拒绝', async () => {
  await expect(keep('又改名', '2024-06-01')).rejects.toMatchObject({ code: 'ledgerDayTooLate' })
  await expect(keep('又改名', '2199-01-01')).rejects.toMatchObject({ code: 'ledgerDayInFuture' })
  expect(await knownNames('2024-06-03')).toEqual(['新名'])
})

test('照常登记过以后，不能再建账', async () => {
  await keep('今天的名')
  await expect(keep('补记', '2024-07-01')).rejects.toMatchObject({ code: 'ledgerDayTooLate' })
})
