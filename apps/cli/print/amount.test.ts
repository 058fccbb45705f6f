import { expect, test } from 'vitest'
import { amountIn, valueText } from './amount.ts'

test('元换算成台账的单位，一分不差', () => {
  expect(amountIn('14943900.00', '万元')).toBe('1,494.39')
  expect(amountIn('129090000.00', '亿元')).toBe('1.2909')
  expect(amountIn('5.50', '万元')).toBe('0.00055')
  expect(amountIn('1234567.80', '元')).toBe('1,234,567.8')
  expect(amountIn('-20000.00', '万元')).toBe('-2')
})

test('比重和倍数显示两位小数，其余原样', () => {
  expect(valueText('3.486166007905138339920948616600791', '倍')).toBe('3.49倍')
  expect(valueText('33.333333333333', '%')).toBe('33.33%')
  expect(valueText('15', '%')).toBe('15%')
  expect(valueText('14840000.00', '元')).toBe('1,484万元')
  expect(valueText('19', '项')).toBe('19项')
  expect(valueText(null, '%')).toBe('—')
})
