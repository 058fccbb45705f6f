import { afterAll, beforeAll, expect, test } from 'vitest'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { createTables, migrate } from '../store/index.ts'
import { toyCounty, toyRegisters as registers } from './toy-ledgers.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('unseen')
  await migrate(database.pool)
  await createTables(database.pool, registers)
})
afterAll(() => database.close())

const { stage, look } = toyCounty(() => database.pool, '990116')
const heading = ['订单编号', '订单名称（全称）', '店铺', '金额（万元）']

test('表头、说明、数字里看不见的控制字符，问题照样说得出来', async () => {
  const found = await look(
    await stage({
      订单台账: [
        ['订\u0000单'],
        [...heading, '备\u0000注'],
        ['E-1', '一', '', '12\u0000万'],
        ['\u0000只有这些'],
        ['注：\u0000完'],
      ],
    }),
  )
  expect(found.problems.map(({ cell, code, what }) => `${cell} ${code} ${what}`)).toEqual(
    expect.arrayContaining([
      'E2 columnUnknown 没有“备注”这一列',
      expect.stringContaining('D3 '),
      'A4 rowNearlyEmpty 这一行只填了“只有这些”',
    ]),
  )
  expect(JSON.stringify(found)).not.toContain(String.raw`\u0000`)
})

test('一张表在极右边也有内容，指出那一格而不逐列去读', async () => {
  const wide = Array.from({ length: 1200 }, (_, i) => (i === 1199 ? '多' : null))
  const found = await look(await stage({ 订单台账: [heading, ['E-1', '一', '', 1], wide] }))
  expect(found.problems.map(({ cell, code }) => `${cell} ${code}`)).toContain('ATD3 sheetTooWide')
})

test('合计行再多也能读完，只列前面的', async () => {
  const totals = Array.from({ length: 150_000 }, () => ['合计'])
  const found = await look(await stage({ 订单台账: [heading, ['E-1', '一', '', 1], ...totals] }))
  expect(found.skipped).toHaveLength(200)
}, 60_000)
