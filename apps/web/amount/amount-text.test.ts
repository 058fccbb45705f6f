import { expect, test } from 'vitest'
import { moneyIn, roundTo, sayGlance, sayValue } from './amount-text.ts'

test('元换成台账的单位，不丢分', () => {
  expect(moneyIn('14943900.00', '万元')).toBe('1,494.39')
  expect(moneyIn('129090000.00', '亿元')).toBe('1.2909')
  expect(moneyIn('0.01', '万元')).toBe('0.000001')
})

test('按数值大小选单位', () => {
  expect(sayValue('14840000.00', '元')).toEqual({ number: '1,484', unit: '万元' })
  expect(sayValue('129090000', '元')).toEqual({ number: '1.2909', unit: '亿元' })
  expect(sayValue('6700', '平方米')).toEqual({ number: '6,700', unit: '平方米' })
})

test('卡片和图上的万元留两位小数，亿元不动', () => {
  expect(sayGlance('16783376.00', '元')).toEqual({ number: '1,678.34', unit: '万元' })
  expect(sayGlance('129090000', '元')).toEqual({ number: '1.2909', unit: '亿元' })
  expect(sayGlance('0.00', '元')).toEqual({ number: '0', unit: '万元' })
})

test('比重和倍数显示两位小数', () => {
  expect(sayValue('8.3012589', '%')).toEqual({ number: '8.3', unit: '%' })
  expect(sayValue('3.63579', '倍')).toEqual({ number: '3.64', unit: '倍' })
})

test.each([
  ['8.30125', 2, '8.30'],
  ['8.305', 2, '8.31'],
  ['-0.004', 2, '0.00'],
  ['-2.345', 2, '-2.35'],
  ['999.995', 2, '1000.00'],
  ['12', 2, '12'],
])('四舍五入：%s 留 %i 位', (text, digits, rounded) => {
  expect(roundTo(text, digits)).toBe(rounded)
})
