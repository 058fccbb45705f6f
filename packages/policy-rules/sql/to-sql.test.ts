import { expect, test } from 'vitest'
import { programOfTexts } from '../agreement/small-program.ts'
import { quoteIdentifier, textLiteral } from './literal.ts'
import { toSql } from './to-sql.ts'

const columnOf = (fact: string): string => `f.${quoteIdentifier(fact)}`

test('一条规则是一个表达式', () => {
  const program = programOfTexts({ 额: 'if 获批 then round half up(收入 * 费率, 2) else 0' })
  const { columns, from, values, refusals } = toSql(program, ['额'], columnOf, { 费率: '0.15' })
  expect(columns.get('额')).toBe(
    `(case when f."获批" then round((f."收入"::numeric * 0.1500::numeric), 2) when (f."获批" is null) then null else 0::numeric end)`,
  )
  expect([from('firms'), values, refusals]).toEqual(['firms f', [], []])
})

test('参数可以放在旁边', () => {
  const { columns, values } = toSql(
    programOfTexts({ 额: '收入 * 费率' }),
    ['额'],
    columnOf,
    { 费率: '0.15' },
    { placeholders: true },
  )
  expect(columns.get('额')).toBe('(f."收入"::numeric * $1::numeric)')
  expect(values).toEqual(['0.15'])
})

test('商不用除法：比较交叉相乘，取整用整除', () => {
  const bounds = () => ({ low: 0n, high: 10n ** 10n })
  const program = programOfTexts({ 够: '收入 / 支出 >= 0.03', 率: 'round half up(收入 / 支出, 2)' })
  const { columns } = toSql(program, ['够', '率'], columnOf, {}, { bounds })
  const divisor = 'nullif(f."支出"::numeric, 0::numeric)'
  expect(columns.get('够')).toBe(`((0.03::numeric * ${divisor}) <= f."收入"::numeric)`)
  expect(columns.get('率')).toBe(
    `(div((f."收入"::numeric * 200::numeric) + ${divisor}, (${divisor} * 2::numeric)) * 0.01::numeric)`,
  )
})

test('一层读两遍上一层的定义，文字不会翻倍地长', () => {
  const links = Array.from({ length: 40 }, (_, at) => [`甲${at + 1}`, `max(甲${at} + 人数, 甲${at} - 支出)`] as const)
  const program = programOfTexts({ 甲0: '收入', ...Object.fromEntries(links) })
  const bounds = () => ({ low: 0n, high: 1000n })
  for (const link of [10, 20, 40]) {
    const { columns, from, refusals } = toSql(program, [`甲${link}`], columnOf, {}, { bounds })
    expect(refusals).toEqual([])
    expect(columns.get(`甲${link}`)!.length + from('firms').length).toBeLessThan(400 * link)
  }
})

test('文字是字面值，怎么写都跳不出来', () => {
  expect(textLiteral("it's")).toBe("'it''s'::text")
  expect(textLiteral("\\'; drop table x; --")).toBe("E'\\\\''; drop table x; --'::text")
  expect(() => textLiteral('\0')).toThrow('存不下')
  expect(() => textLiteral('\ud800')).toThrow('存不下')
})

test('不是标识符的列名、超出范围的参数，拒绝', () => {
  const program = programOfTexts({ 额: '收入 * 费率' })
  for (const name of ['a b', 'a;drop table x', '"a', "a'", 'a--', 'f."a".b.c.d', ''])
    expect(() => toSql(program, ['额'], () => name, {})).toThrow('不是列的标识符')
  for (const name of ['a', 'f.a', '"收""入"', 's."t"."收入"'])
    expect(() => toSql(program, ['额'], () => name, {})).not.toThrow()
  expect(() => toSql(program, ['额'], columnOf, { 费率: '1); drop table x; --' })).toThrow(RangeError)
  expect(() => toSql(program, ['额'], columnOf, { 费率: '2' })).toThrow('要在0和1之间')
})

test('没有取整的商不能作一列', () => {
  const { columns, refusals } = toSql(programOfTexts({ 率: '收入 / 支出' }), ['率'], columnOf, {})
  expect([columns.size, refusals.map(({ definition }) => definition)]).toEqual([0, ['率']])
})

test('一步只读前面的步：连问“有没有”的条件自己是一步时也一样', () => {
  const five = ['收入', '支出', '人数', '贷款', '比例']
  const program = programOfTexts({
    缺: five.map((name) => `${name} = null`).join(' or '),
    也缺: `if 缺 then 1 else 2`,
    档: `if ${five.join(' + ')} > 0 then 3 else 4`,
    甲: '档 * 收入',
    乙: '档 * 支出',
  })
  const { columns, from, refusals } = toSql(program, ['缺', '也缺', '甲', '乙'], columnOf, {})
  expect(refusals).toEqual([])
  expect([...columns.values()].join()).toContain('"#')
  expect(laterReads(from('firms'))).toEqual([])
})

// Columns of steps that are read where they do not exist yet: the text begins with the last step.
function laterReads(from: string): string[] {
  const found: string[] = []
  const known = new Set<string>()
  for (const list of from.split('(select f.*, ').slice(1).toReversed()) {
    const made = [...list.matchAll(/ as ("#\d+")/g)].map(([, column]) => column!)
    const read = [...list.replaceAll(/ as "#\d+"/g, '').matchAll(/"#\d+"/g)].map(([column]) => column)
    found.push(...read.filter((column) => !known.has(column)))
    for (const column of made) known.add(column)
  }
  return found
}
