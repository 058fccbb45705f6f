import { outcomeOfShare } from '../../steps/aggregate/copeland.ts'
import { shapley } from './shapley.ts'

/** A child of an aggregate among all units before and after: scores by unit, weights as used. */
export interface ComparedPart {
  readonly code: string
  readonly weight: readonly [before: number, after: number]
  /** NaN where a unit has no score, or where the model has no such part. */
  readonly own: readonly [before: number, after: number]
  /** Of the other units, as many and in the same order for every part. */
  readonly others: readonly (readonly [before: number, after: number])[]
}

/** The change of a Copeland score, split exactly. */
export interface CopelandSplit {
  readonly parts: readonly {
    readonly code: string
    /** By the unit's own move in the part. */
    readonly own: number
    /** By the moves of other units in it. */
    readonly others: number
    /** By the unit's score in it being there or not. */
    readonly presence: number
  }[]
  readonly weights: number
  /** By units that are there on one side only. */
  readonly joined: number
}

/**
 * A comparison with another unit is won by majority, so no slope tells what a part has done for it: of every pair the
 * change of the outcome is shared among the parts in which the comparison has turned, and the weights, by their Shapley
 * value; and a part's share between the two units by how much either's move alone would have turned it.
 */
export function splitCopeland(parts: readonly ComparedPart[]): CopelandSplit {
  const tally = parts.map(({ code }) => ({ code, own: 0, others: 0, presence: 0 }))
  let [weights, joined] = [0, 0]
  for (const [other] of (parts[0]?.others ?? []).entries()) {
    const pair = parts.map((part) => comparisonOf(part, part.others[other] ?? [NaN, NaN]))
    const isThere = ([0, 1] as const).map((side) => takesPart(parts, (part) => part.others[other]?.[side] ?? NaN, side))
    if (!isThere[0] || !isThere[1]) {
      joined += (isThere[1] ? outcome(pair, 1, 1) : 0) - (isThere[0] ? outcome(pair, 0, 0) : 0)
      continue
    }
    const shares = shareOut(pair)
    weights += shares.weights
    for (const [at, share] of shares.parts.entries()) {
      const line = tally[at]
      const { ownShare, isOwnGap } = pair[at] ?? { ownShare: 0, isOwnGap: false }
      if (!line || share === 0) continue
      if (isOwnGap) line.presence += share
      else {
        line.own += share * ownShare
        line.others += share * (1 - ownShare)
      }
    }
  }
  return { parts: tally, weights, joined }
}

interface Comparison {
  readonly weight: readonly [number, number]
  /** 1 ahead, ½ level, 0 behind, NaN not comparable. */
  readonly result: readonly [number, number]
  /** How much of the turn is the unit's own doing. */
  readonly ownShare: number
  readonly isOwnGap: boolean
}

function comparisonOf({ weight, own }: ComparedPart, other: readonly [number, number]): Comparison {
  const result = [compare(own[0], other[0]), compare(own[1], other[1])] as const
  const turned = result[1] - result[0]
  const alone = (compare(own[1], other[0]) - result[0] + result[1] - compare(own[0], other[1])) / 2
  const isOwnGap = Number.isNaN(own[0]) !== Number.isNaN(own[1])
  return { weight, result, ownShare: turned === 0 || Number.isNaN(turned) ? 0 : alone / turned, isOwnGap }
}

function compare(own: number, other: number): number {
  if (Number.isNaN(own) || Number.isNaN(other)) return NaN
  if (own === other) return 1 / 2
  return own > other ? 1 : 0
}

function takesPart(parts: readonly ComparedPart[], score: (part: ComparedPart) => number, side: 0 | 1): boolean {
  return parts.some((part) => !Number.isNaN(score(part)) && part.weight[side] !== 0)
}

function outcome(pair: readonly Comparison[], side: 0 | 1 | readonly (0 | 1)[], weightSide: 0 | 1): number {
  let [won, total] = [0, 0]
  for (const [at, { weight, result }] of pair.entries()) {
    const seen = result[typeof side === 'number' ? side : (side[at] ?? 0)]
    if (Number.isNaN(seen)) continue
    won += weight[weightSide] * seen
    total += weight[weightSide]
  }
  return total > 0 ? outcomeOfShare(won / total) : 0
}

function shareOut(pair: readonly Comparison[]): { parts: readonly number[]; weights: number } {
  const turned = pair.flatMap(({ result: [was, is] }, at) => (Object.is(was, is) ? [] : [at]))
  const isReweighed = pair.some(({ weight: [was, is] }) => was !== is)
  const players = turned.length + (isReweighed ? 1 : 0)
  const values = shapley(players, (hasJoined) => {
    const sides = pair.map((_, at): 0 | 1 => (hasJoined[turned.indexOf(at)] ? 1 : 0))
    return outcome(pair, sides, isReweighed && hasJoined[turned.length] ? 1 : 0)
  })
  const of = (at: number) => (turned.includes(at) ? (values[turned.indexOf(at)] ?? 0) : 0)
  return { parts: pair.map((_, at) => of(at)), weights: isReweighed ? (values[turned.length] ?? 0) : 0 }
}
