import { expect, test } from 'vitest'
import { quantile } from './quantile.ts'

test('分位数按相邻两数之间的直线，与 R 的缺省做法相同', () => {
  const ranks = Float64Array.of(1, 2, 4, 8)
  expect(quantile(ranks, 0)).toBe(1)
  expect(quantile(ranks, 0.5)).toBe(3)
  expect(quantile(ranks, 0.95)).toBeCloseTo(7.4, 12)
  expect(quantile(ranks, 1)).toBe(8)
  expect(quantile(Float64Array.of(5), 0.05)).toBe(5)
  expect(quantile(new Float64Array(0), 0.5)).toBeNaN()
})
