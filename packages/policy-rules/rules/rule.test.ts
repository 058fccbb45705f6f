import { expect, test } from 'vitest'
import {
  buildProgram,
  compileExplainer,
  Number34,
  outcomeOf,
  parseUnit,
  printValue,
  ruleDefinitions,
  type FactSchema,
  type Outcome,
  type Rule,
  type Value,
} from '../index.ts'

const yuan: FactSchema = { type: { kind: 'number', unit: parseUnit('元') }, decimals: 2 }
const facts: Record<string, FactSchema> = { 研发费用: yuan, 营业收入: yuan, 高企: { type: { kind: 'boolean' } } }
const rule: Rule = {
  name: '研发补助',
  clause: '第六条',
  conditions: [
    { says: '研发费用占营业收入不低于 3%', text: '研发费用 / 营业收入 >= 0.03', clause: '第六条第二款' },
    { says: '是高新技术企业', text: '高企', clause: '第六条第一款' },
  ],
  amount: 'min(研发费用 * 0.105, 500000)',
  rounding: { way: 'half up', scale: 2 },
}
const { program, faults } = buildProgram({ facts, parameters: {}, definitions: ruleDefinitions(rule) })

function outcome(given: Record<string, Value>): Outcome {
  if (!program) throw new Error(faults.map(({ message }) => message).join())
  return outcomeOf(rule, compileExplainer(program)(given))
}

const number = (text: string): Number34 => new Number34(text)

test('研发费用刚好达到占比下限就符合，金额四舍五入到分', () => {
  const { verdict, amount } = outcome({ 研发费用: number('600000.05'), 营业收入: number('20000000'), 高企: true })
  expect([verdict, printValue(amount)]).toEqual(['符合', '63000.01'])
})

test('不符合时列出每个没达到的条件：读到什么，需要什么', () => {
  const { verdict, amount, conditions } = outcome({
    研发费用: number('480000'),
    营业收入: number('20000000'),
    高企: false,
  })
  expect([verdict, amount]).toEqual(['不符合', null])
  const failures = conditions.flatMap((condition) => condition.failures)
  expect(
    failures.map(({ clause, fact, read, operator, needed }) => [
      clause,
      fact,
      printValue(read),
      operator,
      printValue(needed),
    ]),
  ).toEqual([
    ['第六条第二款', '研发费用 / 营业收入', '0.024', '>=', '0.03'],
    ['第六条第一款', '高企', 'false', '=', 'true'],
  ])
})

test('缺数据时列出缺的事实，而不是 0', () => {
  expect(outcome({ 营业收入: number('20000000'), 高企: true })).toMatchObject({
    verdict: '缺数据',
    amount: null,
    missing: ['研发费用'],
  })
})

test('已有条件不成立时，缺别的数据也是不符合', () => {
  expect(outcome({ 高企: false })).toMatchObject({ verdict: '不符合', amount: null, missing: [] })
})
