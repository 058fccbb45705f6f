import { expect, test } from 'vitest'
import { addDecimals, compareDecimals, isNegative, minus, negated } from './decimal-sum.ts'

test('相加不经过浮点数，一分不差', () => {
  expect(addDecimals(['0.1', '0.2'])).toBe('0.3')
  expect(addDecimals(['12055189.24', '427135', '-0.24'])).toBe('12482324')
  expect(addDecimals([])).toBe('0')
})

test.each([
  ['221400', '219600', '1800'],
  ['14814.81', '14814.82', '-0.01'],
  ['9007199254740993.01', '9007199254740993', '0.01'],
])('相减：%s − %s', (a, b, difference) => {
  expect(minus(a, b)).toBe(difference)
})

test('正负和先后', () => {
  expect(negated('0')).toBe('0')
  expect(negated('-3')).toBe('3')
  expect(isNegative('-0.00')).toBe(false)
  expect(['2', '-1', '10'].toSorted(compareDecimals)).toEqual(['-1', '2', '10'])
})
