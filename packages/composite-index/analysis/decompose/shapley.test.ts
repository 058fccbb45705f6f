import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shapley } from './shapley.ts'

/** By its definition: over all orders. */
function byOrders(players: number, value: (hasJoined: readonly boolean[]) => number): number[] {
  const orders = (rest: readonly number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((one) => orders(rest.filter((other) => other !== one)).map((order) => [one, ...order]))
  const all = orders(Array.from({ length: players }, (_, player) => player))
  const sums = Array.from({ length: players }, () => 0)
  for (const order of all) {
    const hasJoined = sums.map(() => false)
    for (const player of order) {
      const before = value(hasJoined)
      hasJoined[player] = true
      sums[player] = (sums[player] ?? 0) + (value(hasJoined) - before) / all.length
    }
  }
  return sums
}

const majority = (weights: readonly number[]) => (hasJoined: readonly boolean[]) =>
  weights.reduce((sum, weight, at) => sum + (hasJoined[at] ? weight : 0), 0) >
  weights.reduce((sum, weight) => sum + weight, 0) / 2
    ? 1
    : 0

test('与逐个次序计算的定义相同', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }), (weights) => {
      const exact = byOrders(weights.length, majority(weights))
      for (const [at, share] of shapley(weights.length, majority(weights)).entries())
        expect(share).toBeCloseTo(exact[at] ?? NaN, 12)
    }),
  )
})

test('人多时合计仍恰为总额', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 13, maxLength: 20 }), (weights) => {
      const shares = shapley(weights.length, majority(weights))
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
    }),
  )
})
