import { expect, test } from 'vitest'
import { groupDigits, shiftPoint, trimZeros } from './decimal-text.ts'

test.each([
  ['14943900.00', -4, '1494.390000'],
  ['129090000', -8, '1.29090000'],
  ['459', -4, '0.0459'],
  ['-459', -4, '-0.0459'],
  ['0', -4, '0.0000'],
  ['1.5', 4, '15000'],
  ['12345678901234567890.12', -4, '1234567890123456.789012'],
])('小数点移位：%s 移 %i 位', (text, places, shifted) => {
  expect(shiftPoint(text, places)).toBe(shifted)
})

test('千分位只加在整数部分', () => {
  expect(groupDigits('1494.3912')).toBe('1,494.3912')
  expect(groupDigits('-1234567')).toBe('-1,234,567')
  expect(groupDigits('999')).toBe('999')
})

test('末尾的零不打印', () => {
  expect(trimZeros('1494.3900')).toBe('1494.39')
  expect(trimZeros('1200')).toBe('1200')
  expect(trimZeros('8.000')).toBe('8')
})
