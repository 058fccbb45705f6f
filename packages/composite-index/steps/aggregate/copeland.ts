import { shareAhead } from './outranking.ts'
import { lostBy, type Parts } from './parts.ts'

/**
 * Copeland scores from the outranking matrix: for each pair of units the share of the weights of the parts in which the
 * one is ahead, ties half, and each unit's sum over the others, from 0 to n − 1. A pair is judged by the parts that both
 * have, its weights shared out anew; a pair that has none in common counts half for each. A unit without any is NaN.
 *
 * Source: COINr's outrankMatrix and a_copeland, which agree where nothing is missing; with missing values COINr's answer
 * depends on the order of the units, ours does not.
 */
export function copeland({ columns, weights }: Parts, from: number, to: number, into: Float64Array): void {
  const lost = new Float64Array(to - from)
  for (let at = from; at < to; at += 1) into[at] = hasAny(columns, weights, at) ? 0 : NaN
  for (let one = from; one < to; one += 1) {
    if (into[one] !== into[one]) continue
    for (let other = one + 1; other < to; other += 1) {
      if (into[other] !== into[other]) continue
      const share = shareAhead({ columns, weights }, one, other)
      lost[one - from] = lost[one - from]! + add(into, one, share)
      lost[other - from] = lost[other - from]! + add(into, other, 1 - share)
    }
  }
  for (let at = from; at < to; at += 1) into[at] = into[at]! + lost[at - from]!
}

function add(into: Float64Array, at: number, term: number): number {
  const sum = into[at]!
  into[at] = sum + term
  return lostBy(sum, term, sum + term)
}

function hasAny(columns: readonly Float64Array[], weights: Float64Array, at: number): boolean {
  return columns.some((column, part) => !Number.isNaN(column[at]) && weights[part] !== 0)
}
