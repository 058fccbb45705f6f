import { expect, test } from 'vitest'
import type { FieldShape } from '../../cells/cell-text.ts'
import type { Filter } from './filter-text.ts'
import { sayFilter, toYuan } from './filter-words.ts'

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

test.each<[FieldShape, Filter, string]>([
  [field('choice', { choices: { a: '区级', b: '市级' } }), { any: ['a', 'b'] }, '区级、市级'],
  [field('money', { unit: '万元' }), { from: '1000000', to: '5000000' }, '100 至 500万元'],
  [field('date'), { from: '2023-01-01' }, '2023-01-01 起'],
  [field('text'), { contains: '海藻' }, '含“海藻”'],
  [field('flag'), { any: ['false'] }, '否'],
  [field('text'), { empty: true }, '未填'],
])('筛选条件读出来像一句话', (shape, filter, words) => {
  expect(sayFilter(shape, filter)).toBe(words)
})

test('按台账单位填的金额换成元来筛', () => {
  expect(toYuan('12.5', field('money', { unit: '万元' }))).toBe('125000')
  expect(toYuan('', field('money', { unit: '万元' }))).toBe('')
})
