import { expect, test } from 'vitest'
import { buildProgram, parseUnit, type DefinitionSource, type FactSchema } from './index.ts'

const amount = (unit: string): FactSchema => ({ type: { kind: 'number', unit: parseUnit(unit) }, decimals: 2 })
const facts: Record<string, FactSchema> = {
  '研发费用（会计）': amount('元'),
  营业收入: amount('元'),
  贷款: amount('万元'),
  利率: amount('%'),
  从业人数: { type: { kind: 'number', unit: parseUnit('人') } },
  规模: { type: { kind: 'string' }, choices: ['大', '中', '小'] },
  高企: { type: { kind: 'boolean' } },
  成立日期: { type: { kind: 'date' } },
}
const rate = { type: { kind: 'number' as const, unit: null }, decimals: 2, value: '0.1', min: '0', max: '1' }

function faultsOf(...definitions: readonly DefinitionSource[]): readonly string[] {
  const { faults } = buildProgram({ facts, parameters: { 比例: rate }, definitions })
  return faults.map(({ definition, message }) => `${definition ?? ''}|${message}`)
}

const faultOf = (text: string): string => faultsOf({ name: '值', text })[0]?.replace('值|', '') ?? '没有错误'

test.each([
  ['营业收入 + 从业人数', '第1行第1列：元和人不能相加'],
  ['营业收入 + 贷款', '第1行第1列：元和万元不能相加，请先用 折合元(x) 或折合万元(x) 统一单位'],
  ['营业收入 > 从业人数', '第1行第1列：元和人不能比较'],
  ['营业收入 * 利率 + 营业收入', '第1行第1列：10^-2·元和元不能相加，请先用 折合元(x) 或折合万元(x) 统一单位'],
  ['max(营业收入, 从业人数)', '第1行第1列：元和人不能一起用在“max”里'],
  ['if 高企 then 营业收入 else 从业人数', '第1行第1列：元和人不能作为同一个结果'],
  ['折合元(从业人数)', '第1行第1列：人和元不能折合'],
])('单位不合在保存时说明：%s', (text, message) => {
  expect(faultOf(text)).toBe(message)
})

test.each([
  '折合元(贷款) + 营业收入',
  '折合元(营业收入 * 利率) + 营业收入',
  '营业收入 / 从业人数 > 100000',
  '折合比例(利率) * 营业收入 + 1',
  'min(营业收入 * 比例, 500000)',
  '成立日期 + duration("P3Y") > date("2024-01-01")',
  '规模 in ("中", "小") and not(高企)',
  'sum([营业收入, 折合元(贷款)])',
])('单位合得上的就收下：%s', (text) => {
  expect(faultOf(text)).toBe('没有错误')
})

test.each([
  ['营业收人 * 2', '第1行第1列：不认识“营业收人”，是不是“营业收入”？'],
  ['营业收入 + "元"', '第1行第1列：数字（元）和文字不能相加，数字可用 string(x) 变成文字'],
  ['规模 > 3', '第1行第1列：文字和数字不能用“>”比较'],
  [
    'if 营业收入 then 1 else 2',
    '第1行第4列：“if”之后必须是成立或不成立的条件，这里是数字（元），请写成比较，例如“x >= 3”',
  ],
  ['高企 and 从业人数', '第1行第8列：“and”的两边必须是成立或不成立的条件，这里是数字（人），请写成比较，例如“x >= 3”'],
  ['floor(营业收入, 1, 2)', '第1行第1列：“floor”的参数不对，请写成 floor(n, [scale])'],
  ['floor(规模)', '第1行第7列：“floor”的参数 n 不能是文字'],
  ['flor(营业收入)', '第1行第1列：不认识“flor”，是不是“floor”？'],
  ['成立日期.年', '第1行第1列：日期没有“年”，只有year、month、day、weekday'],
  ['matches(规模, "大")', '第1行第1列：不支持函数“matches”'],
  ['function(x) x', '第1行第1列：规则里不能定义函数，请改为有名称的定义'],
  ['if 高企 then 1 else "无"', '第1行第1列：“then”是数字，“else”是文字，两者必须是同一类'],
  ['{a: 1, a: 2}', '第1行第8列：“a”写了两次'],
  ['@"昨天"', '第1行第1列：“昨天”不是日期或时长，请写成 @"2024-05-01" 或 @"P3M"'],
])('名称、类型和条件的错误：%s', (text, message) => {
  expect(faultOf(text)).toBe(message)
})

test.each([
  ['if 从业人数 > 5 and 从业人数 < 3 then 1 else 0', '“从业人数”没有一个值能同时满足'],
  ['从业人数 > 3 and 从业人数 < 4', '“从业人数”没有一个值能同时满足'],
  ['规模 = "特大"', '“规模”没有一个值能同时满足'],
  ['从业人数 in [5..3]', '“从业人数”没有一个值能同时满足'],
  ['if 1 > 2 then 1 else 0', '这个条件永远不成立'],
  ['高企 and not(高企)', '“高企”没有一个值能同时满足'],
])('永远不会适用的条件在保存时拒绝：%s', (text, message) => {
  expect(faultOf(text)).toContain(message)
})

test('一次说出所有定义的所有错误', () => {
  const faults = faultsOf(
    { name: '甲', text: '营业收入 + 从业人数 + 没有' },
    { name: '乙', text: 'max（1, 2）' },
    { name: '丙', text: '丁 + 1' },
    { name: '丁', text: '丙 + 1' },
  )
  expect(faults).toEqual([
    '丙|定义之间互相引用，绕成了圈：丙 → 丁 → 丙',
    '甲|第1行第1列：元和人不能相加',
    '甲|第1行第15列：不认识“没有”，请先定义它，或改为已有的名称',
    '乙|第1行第4列：这里是全角括号“（”，请改为半角“(”',
  ])
})

test('不能写的名称在保存时说明', () => {
  const faults = faultsOf({ name: 'in', text: '1' }, { name: '3年平均', text: '1' }, { name: '营业收入', text: '1' })
  expect(faults).toEqual(['|“in”是保留的词，不能作名称', '|名称“3年平均”必须以文字开头', '|名称“营业收入”用了两次'])
})

test('定义可以按任何顺序写', () => {
  const { program } = buildProgram({
    facts,
    parameters: {},
    definitions: [
      { name: '补助', text: '基数 * 0.1' },
      { name: '基数', text: '营业收入 - 100' },
    ],
  })
  expect(program?.definitions.map(({ name }) => name)).toEqual(['基数', '补助'])
})

test('与 null 比较是问有没有资料，其他比较遇到缺数据仍是缺数据', () => {
  const { program } = buildProgram({
    facts,
    parameters: {},
    definitions: [{ name: '值', text: '营业收入 = null or 规模 = "大"' }],
  })
  expect(program?.definitions[0]?.tree).toMatchObject({
    args: [{ operation: 'is null' }, { operation: 'known =' }],
  })
})
