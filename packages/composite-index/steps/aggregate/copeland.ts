import type { Parts } from './parts.ts'

/**
 * Copeland scores from the outranking matrix: for each pair of units the share of the weights of the parts in which the
 * one is ahead, ties half, and each unit's sum over the others, from 0 to n − 1. A pair is judged by the parts that both
 * have, its weights shared out anew; a pair that has none in common counts half for each. A unit without any is NaN.
 *
 * Source: COINr's outrankMatrix and a_copeland, which agree where nothing is missing; with missing values COINr's answer
 * depends on the order of the units, ours does not.
 */
export function copeland({ columns, weights }: Parts, from: number, to: number, into: Float64Array): void {
  // What each addition loses is kept: units with the same shares in another order must tie.
  const lost = new Float64Array(to - from)
  for (let at = from; at < to; at += 1) into[at] = hasAny(columns, weights, at) ? 0 : NaN
  for (let one = from; one < to; one += 1) {
    if (into[one] !== into[one]) continue
    for (let other = one + 1; other < to; other += 1) {
      if (into[other] !== into[other]) continue
      const share = shareAhead(columns, weights, one, other)
      lost[one - from] = lost[one - from]! + add(into, one, share)
      lost[other - from] = lost[other - from]! + add(into, other, 1 - share)
    }
  }
  for (let at = from; at < to; at += 1) into[at] = into[at]! + lost[at - from]!
}

function add(into: Float64Array, at: number, term: number): number {
  const sum = into[at]!
  const next = sum + term
  const taken = next - sum
  into[at] = next
  return sum - (next - taken) + (term - taken)
}

function hasAny(columns: readonly Float64Array[], weights: Float64Array, at: number): boolean {
  return columns.some((column, part) => !Number.isNaN(column[at]) && weights[part] !== 0)
}

function shareAhead(columns: readonly Float64Array[], weights: Float64Array, one: number, other: number): number {
  let [won, total] = [0, 0]
  for (let part = 0; part < columns.length; part += 1) {
    const column = columns[part]!
    const [mine, theirs] = [column[one]!, column[other]!]
    const weight = weights[part]!
    if (mine > theirs) won += weight
    else if (mine === theirs) won += weight / 2
    else if (!(mine < theirs)) continue
    total += weight
  }
  return total > 0 ? won / total : 1 / 2
}
