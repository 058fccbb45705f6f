import { afterAll, beforeAll, expect, test } from 'vitest'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { createTables, migrate } from '../store/index.ts'
import { toyCounty, toyRegisters as registers, toyWorkbook } from './toy-ledgers.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('unseen')
  await migrate(database.pool)
  await createTables(database.pool, registers)
})
afterAll(() => database.close())

const { stage, stageFile, look } = toyCounty(() => database.pool, '990116')
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

test('隐藏的行不悄悄读进来，合计行隐藏不要紧', async () => {
  const rows = [['店铺编号', '店铺名称'], ...Array.from({ length: 5 }, (_, i) => [`H-${i}`, '甲']), ['合计', '5家']]
  const bytes = await toyWorkbook({ 店铺: rows }, (book) => {
    for (const row of [3, 4, 7]) book.getWorksheet('店铺')!.getRow(row).hidden = true
  })
  const found = await look(await stageFile(bytes))
  expect(found.problems.map(({ what, row }) => [what, row])).toEqual([['有2行是隐藏的，第3行起', 3]])
})
