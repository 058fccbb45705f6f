import { expect, test } from 'vitest'
import { nearestUnit, placedUnits, placeTicks, steppedTo, stripScale, type StripUnit } from './strip-scale.ts'

const unit = (name: string, score: number | null, place: number | null): StripUnit => ({
  code: name,
  name,
  own: false,
  score,
  place,
  low: null,
  high: null,
  why: place === null ? '缺指标' : null,
})
const area = { width: 120, height: 100, side: 10 }
const placed = placedUnits([unit('乙', 80, 2), unit('丙', null, null), unit('甲', 120, 1), unit('丁', 40, 3)])

test('没有位次的不画，其余按位次排', () => {
  expect(placed.map(({ name }) => name)).toEqual(['甲', '乙', '丁'])
})

test('第1位在最左，得分最高的在最上', () => {
  const { x, y } = stripScale(placed, null, area)
  expect([x(1), x(3)]).toEqual([10, 110])
  expect([y(120), y(80), y(40)]).toEqual([0, 50, 100])
})

test('公布的位次比自测的末位还靠后，轴要伸到那里', () => {
  expect(stripScale(placed, 11, area).x(11)).toBe(110)
})

test('得分都一样，画在中间', () => {
  expect(stripScale(placedUnits([unit('甲', 50, 1), unit('乙', 50, 1)]), null, area).y(50)).toBe(50)
})

test('轴上写的位次互不相挤', () => {
  expect(placeTicks(89)).toEqual([1, 20, 40, 60, 89])
  expect(placeTicks(2)).toEqual([1, 2])
  expect(placeTicks(1)).toEqual([1])
})

test('指着哪里就是离那里最近的一个', () => {
  const scale = stripScale(placed, null, area)
  expect(placed[nearestUnit(placed, scale, 66)]?.name).toBe('乙')
  expect(placed[nearestUnit(placed, scale, 500)]?.name).toBe('丁')
})

test('方向键逐个走，到头为止；别的键不管', () => {
  expect(steppedTo('ArrowRight', 1, 3)).toBe(2)
  expect(steppedTo('ArrowRight', 2, 3)).toBe(2)
  expect(steppedTo('PageDown', 2, 3)).toBe(0)
  expect(steppedTo('End', 0, 3)).toBe(2)
  expect(steppedTo('Enter', 0, 3)).toBeUndefined()
})
