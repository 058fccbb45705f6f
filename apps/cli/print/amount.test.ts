import { expect, test } from 'vitest'
import { amountIn } from './amount.ts'

test('元换算成台账的单位，一分不差', () => {
  expect(amountIn('14943900.00', '万元')).toBe('1,494.39')
  expect(amountIn('129090000.00', '亿元')).toBe('1.2909')
  expect(amountIn('5.50', '万元')).toBe('0.00055')
  expect(amountIn('1234567.80', '元')).toBe('1,234,567.8')
  expect(amountIn('-20000.00', '万元')).toBe('-2')
})
