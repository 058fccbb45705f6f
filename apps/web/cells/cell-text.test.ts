import { expect, test } from 'vitest'
import { cellText, unitOf, type FieldShape } from './cell-text.ts'

const field = (type: string, more: Partial<FieldShape> = {}): FieldShape => ({
  name: 'x',
  type,
  label: '栏目',
  required: false,
  hint: null,
  unit: null,
  to: null,
  choices: null,
  personal: false,
  ...more,
})

test.each([
  [field('money', { unit: '万元' }), '14943900.00', '1,494.39'],
  [field('whole', { unit: '人' }), '1351', '1,351'],
  [field('choice', { choices: { county: '区级' } }), 'county', '区级'],
  [field('flag'), false, '否'],
  [field('names'), ['甲', '乙'], '甲、乙'],
  [field('ref'), { id: '1', text: '示例公司' }, '示例公司'],
  [field('period'), '2023-H1', '2023年上半年'],
  [field('year'), 2023, '2023'],
])('按栏目的类型显示', (shape, cell, text) => {
  expect(cellText(shape, cell)).toBe(text)
})

test('没填就是没填，不是零', () => {
  expect(cellText(field('money'), null)).toBeNull()
  expect(cellText(field('whole'), '0')).toBe('0')
})

test('计量单位由另一栏说明的数，表头不写单位', () => {
  expect(unitOf(field('decimal', { unit: '按计量单位' }))).toBeNull()
  expect(unitOf(field('money', { unit: '万元' }))).toBe('万元')
})
