import { shareAhead } from './outranking.ts'
import type { Parts } from './parts.ts'

/**
 * Copeland scores from the outranking matrix: for each pair of units the share of the weights of the parts in which the
 * one is ahead, ties half; with more than half of it the pair is won, and each unit's score is what it has won less what
 * it has lost, from −(n − 1) to n − 1. A pair is judged by the parts that both have, its weights shared out anew; a pair
 * that has none in common is neither won nor lost. A unit without any is NaN.
 *
 * Source: COINr 1.1.14's outrankMatrix and a_copeland (versions before it added up the shares themselves), which agree
 * where nothing is missing; with missing values COINr's answer depends on the order of the units, ours does not.
 */
export function copeland({ columns, weights }: Parts, from: number, to: number, into: Float64Array): void {
  for (let at = from; at < to; at += 1) into[at] = hasAny(columns, weights, at) ? 0 : NaN
  for (let one = from; one < to; one += 1) {
    if (into[one] !== into[one]) continue
    for (let other = one + 1; other < to; other += 1) {
      if (into[other] !== into[other]) continue
      const outcome = outcomeOfShare(shareAhead({ columns, weights }, one, other))
      into[one] = into[one]! + outcome
      into[other] = into[other]! - outcome
    }
  }
}

/** 1 won, 0 even, −1 lost. What rounding leaves beside a half is a half. */
export function outcomeOfShare(share: number): number {
  return Math.abs(share - 1 / 2) < 1e-12 ? 0 : Math.sign(share - 1 / 2)
}

function hasAny(columns: readonly Float64Array[], weights: Float64Array, at: number): boolean {
  return columns.some((column, part) => !Number.isNaN(column[at]) && weights[part] !== 0)
}
