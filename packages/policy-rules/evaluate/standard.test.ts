import { expect, test } from 'vitest'
import { buildProgram, compileProgram, printValue } from '../index.ts'

/** The value of a text without a schema, or its first fault. */
function evaluate(text: string): string {
  const { program, faults } = buildProgram(
    { facts: {}, parameters: {}, definitions: [{ name: '值', text }] },
    { mode: 'standard' },
  )
  return program ? printValue(compileProgram(program)({})['值'] ?? null) : (faults[0]?.message ?? '')
}

test.each([
  ['0.1 + 0.2 = 0.3', 'true'],
  ['round half up(1.005, 2)', '1.01'],
  ['round half up(0.145 * 100, 0)', '15'],
  ['4.35 * 100', '435'],
  ['10 / 3', '3.333333333333333333333333333333333'],
  ['-2 ** 2', '4'],
  ['1 / 0', 'null'],
])('数字是 34 位十进制：%s 得 %s', (text, value) => {
  expect(evaluate(text)).toBe(value)
})

test.each([
  ['3 in [1..5] and false', 'false'],
  ['3 in [1..5] and true', 'true'],
  ['7 in [1..5] or true', 'true'],
  ['3 between 1 and 5 and false', 'false'],
  ['3 in (1, > 2)', 'true'],
  ['5 in (1..5)', 'false'],
  ['5 in ]1..5]', 'true'],
])('“in”和“between”先于“and”“or”：%s 得 %s', (text, value) => {
  expect(evaluate(text)).toBe(value)
})

test.each([
  ['null = 1', 'false'],
  ['1 = "1"', 'null'],
  ['null and false', 'false'],
  ['null or true', 'true'],
  ['not(null)', 'null'],
  ['null + 1', 'null'],
  ['null < 1', 'null'],
  ['if null then 1 else 2', '2'],
])('没有资料时按标准的三值逻辑：%s 得 %s', (text, value) => {
  expect(evaluate(text)).toBe(value)
})

test.each([
  ['{a: 1, b: a + 1}.b', '2'],
  ['[{a: 1}, {a: 2}][a >= 2].a', '[2]'],
  ['[{item: 1}, {item: 2}][item >= 2]', '[{"item": 2}]'],
  ['[1, 2, 3][-1]', '3'],
  ['for i in 0..4 return if i = 0 then 1 else i * partial[-1]', '[1, 1, 2, 6, 24]'],
  ['some x in [1, 2], y in [x] satisfies y > 1', 'true'],
  ['(function(a, b) a - b)(b: 1, a: 3)', '2'],
  ['sort([3, 1, 2], function(x, y) x < y)', '[1, 2, 3]'],
  ['count([1, null])', '2'],
  ['string length("🐎")', '1'],
  ['date("2024-01-31") + duration("P1M")', '@"2024-02-29"'],
  ['(date("2024-03-01") - date("2024-02-28")).days', '2'],
  ['years and months duration(date("2020-05-10"), date("2024-05-09")).years', '3'],
  ['{foo: 1, foo: 2}', 'null'],
  ['没有这个函数(1)', 'null'],
])('列表、情境、函数和日期：%s 得 %s', (text, value) => {
  expect(evaluate(text)).toBe(value)
})

test.each([
  'time("10:00:00")',
  '@"2024-05-01T10:00:00"',
  'now()',
  'matches("a", "b")',
  'function(a) external {java: {}}',
])('不支持的写法在检查时就拒绝：%s', (text) => {
  expect(evaluate(text)).toMatch(/不支持/)
})

test.each(['for i in 1..100000000 return i', '(function(f) f(f))(function(f) f(f))', '[1] = 1'])(
  '会没有尽头或标准没有写明的算式在计算时拒绝：%s',
  (text) => {
    expect(() => evaluate(text)).toThrow('')
  },
)
