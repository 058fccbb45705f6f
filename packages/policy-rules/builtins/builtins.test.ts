import { expect, test } from 'vitest'
import { parseUnit } from '../core/unit.ts'
import { buildProgram, compileProgram, printValue } from '../index.ts'
import { builtins, unsupportedBuiltins } from './catalog.ts'

function evaluate(text: string): string {
  const { program, faults } = buildProgram(
    { facts: {}, parameters: {}, definitions: [{ name: '值', text }] },
    { mode: 'standard' },
  )
  return program ? printValue(compileProgram(program)({})['值'] ?? null) : (faults[0]?.message ?? '')
}

test.each([
  ['floor(-1.56, 1)', '-1.6'],
  ['ceiling(-1.56, 1)', '-1.5'],
  ['round up(-1.121, 2)', '-1.13'],
  ['round down(-1.129, 2)', '-1.12'],
  ['round half up(-2.5, 0)', '-3'],
  ['round half down(2.5, 0)', '2'],
  ['decimal(2.5, 0)', '2'],
  ['decimal(1250, -2)', '1200'],
  ['round half up(123456789012345678901234567890.125, 2)', '123456789012345678901234567890.13'],
  ['round up(5.5, 6177)', 'null'],
  ['modulo(-12, 5)', '3'],
  ['modulo(10, 0)', 'null'],
  ['modulo(1e6000, 3)', '1'],
  ['modulo(-10.1, 4.5)', '3.4'],
  ['min(value: 1)', 'null'],
  ['sqrt(-1)', 'null'],
  ['sqrt(16)', '4'],
  ['median([8, 2, 5, 3, 4])', '4'],
  ['mode([6, 3, 9, 6, 6])', '[6]'],
  ['mean(1, 2, 6)', '3'],
  ['max(["a", "c", "b"])', '"c"'],
  ['min([1, "a"])', 'null'],
  ['sum([])', 'null'],
])('数字的函数：%s 得 %s', (text, value) => {
  expect(evaluate(text)).toBe(value)
})

test.each([
  ['substring("foobar", -2, 1)', '"a"'],
  ['substring before("foobar", "x")', '""'],
  ['upper case("aé4")', '"AÉ4"'],
  ['string join(["a", null, "c"], "-")', '"a-c"'],
  ['string(1.50)', '"1.5"'],
  ['number("1 000,5", " ", ",")', '1000.5'],
  ['number("1,5", ",", ",")', 'null'],
  ['sublist([1, 2, 3], -2)', '[2, 3]'],
  ['insert before([1, 3], 2, 2)', '[1, 2, 3]'],
  ['remove([1, 2], 3)', 'null'],
  ['union([1, 2], [2, 3])', '[1, 2, 3]'],
  ['flatten([[1, [2]], 3])', '[1, 2, 3]'],
  ['index of([1, 2, 1], 1)', '[1, 3]'],
  ['list replace([2, 4, 7], function(item, newItem) item < newItem, 5)', '[5, 5, 7]'],
  ['all([true, null])', 'null'],
  ['any([true, null])', 'true'],
  ['context put({a: {b: 1}}, ["a", "b"], 2)', '{"a": {"b": 2}}'],
  ['get entries({a: 1})', '[{"key": "a", "value": 1}]'],
  ['day of year(date(2024, 12, 31))', '366'],
  ['abs(n: -1)', '1'],
  ['abs(x: -1)', 'null'],
  ['abs()', 'null'],
])('文字、列表和情境的函数：%s 得 %s', (text, value) => {
  expect(evaluate(text)).toBe(value)
})

test('每个不支持的标准函数都说不支持，不会算出值', () => {
  for (const name of unsupportedBuiltins) {
    expect(evaluate(`${name}("2024-05-01")`)).toContain(`不支持函数“${name}”`)
    expect(builtins.has(name)).toBe(false)
  }
})

test('折合在树里只是乘以十的幂，后端不必懂单位', () => {
  const facts = { 贷款: { type: { kind: 'number' as const, unit: parseUnit('万元') }, decimals: 2 } }
  const { program } = buildProgram({ facts, parameters: {}, definitions: [{ name: '元', text: '折合元(贷款)' }] })
  expect(program?.definitions[0]?.tree).toMatchObject({ operation: '*', type: { unit: parseUnit('元') } })
})
