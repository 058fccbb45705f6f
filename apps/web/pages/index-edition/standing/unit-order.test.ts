import { expect, test } from 'vitest'
import type { StripUnit } from './strip-scale.ts'
import { orderUnits, turned } from './unit-order.ts'

const unit = (name: string, place: number | null, low: number | null, high: number | null): StripUnit => ({
  code: name,
  name,
  own: false,
  score: place,
  place,
  low,
  high,
  why: null,
})
const units = [unit('县10', 2, 1, 9), unit('县2', null, null, null), unit('县3', 1, 1, 2)]
const names = (by: 'place' | 'name' | 'spread', down: boolean, find = '') =>
  orderUnits(units, { by, down }, find).map(({ name }) => name)

test('没有位次的总在最后', () => {
  expect(names('place', false)).toEqual(['县3', '县10', '县2'])
  expect(names('place', true)).toEqual(['县10', '县3', '县2'])
  expect(names('spread', true)).toEqual(['县10', '县3', '县2'])
})

test('按名称排，数字按大小', () => {
  expect(names('name', false)).toEqual(['县2', '县3', '县10'])
})

test('查名称', () => {
  expect(names('place', false, ' 10')).toEqual(['县10'])
})

test('再点一次倒过来，换一列从小到大', () => {
  expect(turned({ by: 'place', down: false }, 'place')).toEqual({ by: 'place', down: true })
  expect(turned({ by: 'place', down: true }, 'name')).toEqual({ by: 'name', down: false })
})
