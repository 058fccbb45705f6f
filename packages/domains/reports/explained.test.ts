import { expect, test } from 'vitest'
import { explainFacts } from './explained.ts'
import type { Fact } from './fact.ts'

const fact = (given: Partial<Fact>): Fact => ({
  mark: 'f1',
  kind: 'figure',
  code: 'incubators.newArea',
  label: '新增孵化面积',
  params: {},
  period: '2023',
  text: '6700平方米',
  value: '6700',
  unit: '平方米',
  numerator: null,
  denominator: null,
  source: 'counted',
  valueStatus: null,
  completeness: { state: 'complete', why: null },
  definitionHash: '',
  explanation: '取自《孵化面积分期》台账，投用日期在2023年的记录，孵化使用面积合计。',
  origin: '《孵化面积分期》台账2条记录',
  ...given,
})

const namesOf = (...facts: Fact[]): string[] => explainFacts(facts).map(({ name }) => name)

test('口径里不再重复来源写了的台账', () => {
  expect(explainFacts([fact({})])).toEqual([
    {
      number: '6700平方米',
      name: '新增孵化面积',
      counted: '投用日期在2023年的记录，孵化使用面积合计。',
      source: '《孵化面积分期》台账2条',
    },
  ])
})

test('承诺的口径写编号、年度和牵头单位，不再重复名称', () => {
  const origin = '《承诺事项》台账'
  const explanation = '取自《承诺事项》台账CN2024-02-1：新增孵化面积，目标年度2024年，牵头单位区经信局。'
  const [row] = explainFacts([fact({ kind: 'target', origin, explanation })])
  expect(row!.counted).toBe('CN2024-02-1，目标年度2024年，牵头单位区经信局。')
})

test('同名的两个数写明年份，目标写明是目标', () => {
  expect(namesOf(fact({}), fact({ kind: 'target', period: '2024' }))).toEqual([
    '新增孵化面积（2023年）',
    '新增孵化面积（2024年目标）',
  ])
})

test('分别统计的数写明是哪一家', () => {
  const of = (host: string): Fact => fact({ label: '预计增产值', params: { host } })
  expect(namesOf(of('甲公司'), of('乙公司'))).toEqual(['预计增产值（甲公司）', '预计增产值（乙公司）'])
})

test('文号另起一行，名单不列', () => {
  const given = fact({ explanation: '来文数据：2023年数。', origin: '区财政局《关于支出的函》（洞财函〔2024〕7号）' })
  expect(explainFacts([given, fact({ kind: 'names' })]).map(({ source }) => source)).toEqual([
    '区财政局《关于支出的函》\n（洞财函〔2024〕7号）',
  ])
})
