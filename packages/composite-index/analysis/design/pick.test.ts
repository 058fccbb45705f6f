import { expect, test } from 'vitest'
import { pick, pickAsCoinr } from './pick.ts'

test('0 到 1 等分；1 本身归最后一种', () => {
  expect([0, 0.24, 0.25, 0.5, 0.99, 1].map((uniform) => pick(uniform, 4))).toEqual([0, 0, 1, 2, 3, 3])
})

test('COINr 的等分是在出现过的最小值和最大值之间，区间不含下端', () => {
  expect(pickAsCoinr(Float64Array.of(0.2, 0.4, 0.41, 0.6), 2)).toEqual([0, 0, 1, 1])
  expect(pickAsCoinr(Float64Array.of(0.2, 0.3, 0.4, 0.6, 1), 4)).toEqual([0, 0, 0, 1, 3])
  // One more number moves the bounds of all.
  expect(pickAsCoinr(Float64Array.of(0.2, 0.4, 0.41, 0.6, 1.2), 2)).toEqual([0, 0, 0, 0, 1])
  expect(pickAsCoinr(Float64Array.of(0.5, 0.5), 2)).toEqual([0, 0])
})
