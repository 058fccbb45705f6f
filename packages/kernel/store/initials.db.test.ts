import { pinyin } from 'pinyin-pro'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toyCounty, toyRegisters as registers } from '../toys/toy-county.ts'
import { withTestDatabase, type TestDatabase } from './database/testing.ts'
import { addRecord, createTables, listRecords, migrate, readIn, writeIn, type Query } from './index.ts'

const region = '990109'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('initials')
  await migrate(database.pool)
  await createTables(database.pool, registers, toyCounty.figures)
  await writeIn(database.pool, { region, actor: '经办人', kind: 'test.written' }, async (tx) => {
    for (const [i, name] of ['诚意药业', '“寿胎丸”攻关', '春野园艺', 'ABC电器2厂'].entries())
      await addRecord(tx, registers, registers.makers, { code: `M${i}`, name })
  })
})
afterAll(() => database.close())

const find = async (query: Query) => {
  const { rows } = await readIn(database.pool, region, (tx) => listRecords(tx, registers, registers.makers, query))
  return rows.map(({ values }) => values.name)
}

test.each([
  ['cyyy', ['诚意药业', '春野园艺']],
  ['CYYY', ['诚意药业', '春野园艺']],
  ['cyya', []],
  ['stw', ['“寿胎丸”攻关']],
  ['abcdq2', ['ABC电器2厂']],
  ['诚意', ['诚意药业']],
  ['m1', ['“寿胎丸”攻关']],
])('“%s”找得到以它为拼音首字母的名称，编号和汉字照旧', async (search, names) => {
  expect(await find({ search })).toEqual(names)
})

test('只按首字母找，不认编号；一个字母或汉字不算首字母', async () => {
  expect(await find({ initials: 'cy' })).toEqual(['诚意药业', '春野园艺'])
  for (const initials of ['m1', 'c', '诚意', 'yy']) expect(await find({ initials })).toEqual([])
})

test('没有名称的台账照样查', async () => {
  const { rows } = await readIn(database.pool, region, (tx) =>
    listRecords(tx, registers, registers.toys, { search: 'cyyy' }),
  )
  expect(rows).toEqual([])
})

test('每个常用汉字的首字母与 pinyin-pro 一致', async () => {
  const decoder = new TextDecoder('gb2312')
  const signs = Array.from({ length: 72 * 94 }, (_, i) =>
    decoder.decode(new Uint8Array([0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)])),
  ).filter((sign) => /^[一-龥]$/.test(sign))
  const { rows } = await database.pool.query<{ sign: string; initial: string }>(
    'select sign, pinyin_initials(sign) as initial from unnest($1::text[]) as sign',
    [signs],
  )
  const differ = rows.filter(({ sign, initial }) => initial !== pinyin(sign, { pattern: 'first', toneType: 'none' }))
  expect(signs).toHaveLength(6763)
  expect(differ).toEqual([])
})
