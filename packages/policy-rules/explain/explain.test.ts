import { expect, test } from 'vitest'
import {
  buildProgram,
  compileExplainer,
  Number34,
  parseUnit,
  type FactSchema,
  type ProgramSource,
  type Value,
} from '../index.ts'
import type { Explanations } from './explain.ts'

const yuan: FactSchema = { type: { kind: 'number', unit: parseUnit('元') }, decimals: 2 }
const facts: Record<string, FactSchema> = {
  研发费用: yuan,
  营业收入: yuan,
  规模: { type: { kind: 'string' }, choices: ['大', '中', '小'] },
}

function explain(definitions: ProgramSource['definitions'], given: Record<string, Value>): Explanations {
  const { program, faults } = buildProgram({ facts, parameters: {}, definitions })
  if (!program) throw new Error(faults.map(({ message }) => message).join())
  return compileExplainer(program)(given)
}

const number = (value: number): Number34 => new Number34(value)

test('每个算式记下原文、条款、值和它读的部分', () => {
  const { trace } = explain([{ name: '补助', clause: '第三条', text: 'min(研发费用 * 0.1, 500)' }], {
    研发费用: number(900),
  }).get('补助')
  expect(trace).toMatchObject({
    text: 'min(研发费用 * 0.1, 500)',
    clause: '第三条',
    value: number(90),
    children: [{ text: '研发费用 * 0.1', value: number(90), children: [{ text: '研发费用', value: number(900) }] }],
  })
})

test('缺数据只列出使它缺的事实', () => {
  const text = 'if 规模 = "大" then 研发费用 else 营业收入'
  expect(explain([{ name: '值', text }], { 规模: '小' }).get('值').missing).toEqual(['营业收入'])
  expect(explain([{ name: '值', text }], {}).get('值').missing).toEqual(['规模'])
})

test('穿过定义找到缺的事实', () => {
  const definitions = [
    { name: '占比', text: '研发费用 / 营业收入' },
    { name: '达标', text: '占比 >= 0.03' },
  ]
  expect(explain(definitions, { 营业收入: number(5) }).get('达标').missing).toEqual(['研发费用'])
  expect(explain(definitions, { 研发费用: number(1), 营业收入: number(0) }).get('达标')).toMatchObject({
    missing: [],
    undefinedAt: ['研发费用 / 营业收入'],
  })
})

test('几个取值都不是时，说明任何一个都可以', () => {
  const { failures } = explain([{ name: '中小', text: '规模 in ("中", "小")' }], { 规模: '大' }).get('中小')
  expect(failures.map(({ fact, read, needed, either }) => [fact, read, needed, either])).toEqual([
    ['规模', '大', '中', true],
    ['规模', '大', '小', true],
  ])
})

test('差在哪里，读到多少、要多少，连算出来的也说，带单位', () => {
  const rules = [{ name: '达标', text: '研发费用 >= 营业收入 * 0.03 and 100 <= 研发费用' }]
  const { failures } = explain(rules, { 研发费用: number(90), 营业收入: number(5000) }).get('达标')
  const said = failures.map(({ fact, read, operator, needed, unit }) => [fact, read, operator, needed, unit])
  const unit = parseUnit('元')
  expect(said).toEqual([
    ['研发费用', number(90), '>=', number(150), unit],
    ['研发费用', number(90), '>=', number(100), unit],
  ])
})

test('表的单元格带着那一行的条款', () => {
  const table = {
    hitPolicy: 'F' as const,
    inputs: ['规模'],
    outputs: [{}],
    rows: [
      { tests: ['"大"'], outputs: ['研发费用 * 0.1'], clause: '附表第一行' },
      { tests: ['-'], outputs: ['研发费用 * 0.2'], clause: '附表第二行' },
    ],
  }
  const { trace } = explain([{ name: '表', clause: '附表', table }], { 规模: '小', 研发费用: number(10) }).get('表')
  expect(trace.clause).toBe('附表')
  expect(trace.children.map(({ text, clause }) => [text, clause])).toEqual([
    ['规模', '附表'],
    ['"大"', '附表第一行'],
    ['研发费用 * 0.2', '附表第二行'],
  ])
})
