import { expect, test } from 'vitest'
import { barScale } from './bar-span.ts'

test('都是正数，从左边的零起', () => {
  const { zero, span } = barScale([10, 40])
  expect(zero).toBe(0)
  expect(span(40)).toEqual({ from: 0, size: 1 })
  expect(span(10)).toEqual({ from: 0, size: 0.25 })
})

test('有正有负，零在中间，负的往左', () => {
  const { zero, span } = barScale([30, -10])
  expect(zero).toBe(0.25)
  expect(span(-10)).toEqual({ from: 0, size: 0.25 })
  expect(span(30)).toEqual({ from: 0.25, size: 0.75 })
})

test('全是零，没有条', () => {
  expect(barScale([0]).span(0)).toEqual({ from: 0, size: 0 })
})
