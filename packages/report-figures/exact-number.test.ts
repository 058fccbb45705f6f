import { expect, test } from 'vitest'
import { numeralValue, shift } from './exact-number.ts'

test.each([
  ['1.2909', 8, '129090000'],
  ['800', 4, '8000000'],
  ['-2.30', 0, '-2.3'],
  ['0484', 4, '4840000'],
  ['0', 8, '0'],
  ['123456789012345678901.5', 1, '1234567890123456789015'],
])('%s 移动 %s 位', (value, power, expected) => {
  expect(shift(value, power)).toBe(expected)
})

test.each([
  ['三百二十', 320],
  ['十二', 12],
  ['两千', 2000],
  ['百', 100],
  ['一二', null],
])('中文数字%s', (numeral, expected) => {
  expect(numeralValue(numeral)).toBe(expected)
})
