import { expect, test } from 'vitest'
import { sayAmount, sayChange, sayParameter, sayTotal } from './money.ts'

test('一家的金额不丢分：整元的说万元，带角分的说元', () => {
  expect(sayAmount('372000')).toBe('37.2万元')
  expect(sayAmount('14814.81')).toBe('14,814.81元')
  expect(sayAmount('8000.00')).toBe('8,000元')
  expect(sayAmount('0')).toBe('0元')
})

test('合计说到百元，变化带正负号', () => {
  expect(sayTotal('17360924.24')).toBe('1,736.09万元')
  expect(sayTotal('0')).toBe('0.00万元')
  expect(sayChange('-2537600')).toBe('−253.76万元')
  expect(sayChange('0')).toBe('不变')
  expect(sayChange('500')).toBe('+0.05万元')
})

test('参数带单位', () => {
  expect(sayParameter('12.0', '%')).toBe('12%')
  expect(sayParameter('1200000', '元')).toBe('120万元')
})
