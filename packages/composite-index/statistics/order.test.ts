import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Order } from './order.ts'

const numbers = fc.oneof(
  fc.double(),
  fc.constantFrom(NaN, 0, -0, Infinity, -Infinity, Number.MIN_VALUE, -Number.MIN_VALUE),
  fc.integer({ min: 0, max: 20 }),
  // Numbers that differ only in the lower half of their bits.
  fc.integer({ min: 0, max: 2 ** 20 }).map((step) => 1 + step * Number.EPSILON),
)

test('次序与逐个比较的相同，不论多少、有没有缺数', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 600 }), fc.nat(5), (list, skipped) => {
      const values = Float64Array.from([...Array.from({ length: skipped }, () => -1), ...list])
      const order = new Order(values.length)
      order.sort(values, skipped, values.length)
      const sorted = [...order.at.subarray(0, order.count)].map((at) => values[skipped + at]! + 0)
      const plain = list.filter((value) => !Number.isNaN(value)).map((value) => value + 0)
      expect(sorted).toEqual(plain.toSorted((one, other) => one - other))
      expect(new Set(order.at.subarray(0, order.count)).size).toBe(plain.length)
    }),
    { numRuns: 500 },
  )
})

test('同一个次序表可以一次次用，大小不同也不乱', () => {
  const order = new Order(500)
  for (const size of [500, 3, 250, 100, 99, 0, 400]) {
    const values = Float64Array.from({ length: size }, (_, at) => (at * 7919) % 101)
    order.sort(values, 0, size)
    const sorted = [...order.at.subarray(0, order.count)].map((at) => values[at])
    expect(sorted).toEqual([...values].toSorted((one, other) => one - other))
  }
})

test('并列的名次', () => {
  const values = Float64Array.of(5, NaN, 3, 5, 1)
  const order = new Order(5)
  order.sort(values, 0, 5)
  const places = (ties: 'min' | 'max' | 'average', way: 'placesFromAbove' | 'placesFromBelow') => {
    const into = new Float64Array(5).fill(NaN)
    order[way](values, 0, ties, into)
    return [...into]
  }
  expect(places('min', 'placesFromAbove')).toEqual([1, NaN, 3, 1, 4])
  expect(places('max', 'placesFromAbove')).toEqual([2, NaN, 3, 2, 4])
  expect(places('average', 'placesFromAbove')).toEqual([1.5, NaN, 3, 1.5, 4])
  expect(places('min', 'placesFromBelow')).toEqual([3, NaN, 2, 3, 1])
  expect(places('max', 'placesFromBelow')).toEqual([4, NaN, 2, 4, 1])
  expect(places('average', 'placesFromBelow')).toEqual([3.5, NaN, 2, 3.5, 1])
  expect(order.medianOf(values, 0)).toBe(4)
})
