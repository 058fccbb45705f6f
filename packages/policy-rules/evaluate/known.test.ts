import { expect, test } from 'vitest'
import {
  buildProgram,
  compileProgram,
  Number34,
  printValue,
  type FactSchema,
  type ProgramSource,
  type Value,
} from '../index.ts'

const number: FactSchema = { type: { kind: 'number', unit: null }, decimals: 2 }
const facts: Record<string, FactSchema> = {
  收入: number,
  费用: number,
  规模: { type: { kind: 'string' }, choices: ['大', '中', '小'] },
}

function run(definition: ProgramSource['definitions'][number], given: Record<string, Value>): string {
  const { program, faults } = buildProgram({ facts, parameters: {}, definitions: [definition] })
  if (!program) throw new Error(faults.map(({ message }) => message).join())
  return printValue(compileProgram(program)(given)[definition.name] ?? null)
}

test.each([
  'if 收入 > 100 then 10 else 0',
  'if 规模 = "大" then 10 else 0',
  'if 规模 != "大" then 10 else 0',
  'if 规模 in ("大", "中") then 10 else 0',
  'if not(规模 in ["大", "中"]) then 10 else 0',
  'min(收入, 100)',
  'sum([收入, 1])',
  'max(收入 - 100, 0)',
])('缺数据不会变成金额：%s', (text) => {
  expect(run({ name: '值', text }, {})).toBe('null')
})

test('表里看得到的列缺数据就是缺数据，看不到的列不问', () => {
  const table = {
    hitPolicy: 'F' as const,
    inputs: ['规模', '收入'],
    outputs: [{}],
    rows: [
      { tests: ['"大"', '-'], outputs: ['1'] },
      { tests: ['-', '> 5'], outputs: ['2'] },
      { tests: ['-', '-'], outputs: ['3'] },
    ],
  }
  expect(run({ name: '表', table }, { 规模: '大' })).toBe('1')
  expect(run({ name: '表', table }, { 规模: '小' })).toBe('null')
  expect(run({ name: '表', table }, { 收入: new Number34(9) })).toBe('null')
  expect(run({ name: '表', table }, { 规模: '小', 收入: new Number34(5) })).toBe('3')
})

test('汇总的表把适用的行相加', () => {
  const table = {
    hitPolicy: 'C+' as const,
    inputs: ['收入'],
    outputs: [{ otherwise: '0' }],
    rows: [
      { tests: ['> 1'], outputs: ['100'] },
      { tests: ['> 2'], outputs: ['收入 * 0.1'] },
    ],
  }
  expect(run({ name: '表', table }, { 收入: new Number34(3) })).toBe('100.3')
  expect(run({ name: '表', table }, { 收入: new Number34(1) })).toBe('0')
})
