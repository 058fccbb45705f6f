import type { Element } from '../../model/model.ts'
import type { Normalisation } from '../../model/normalisation.ts'
import type { Order } from '../../statistics/order.ts'
import { leastOf } from '../../statistics/spread.ts'
import { borda } from './borda.ts'
import { distanceTo } from './distance-to.ts'
import { distanceToMaximum } from './distance-to-maximum.ts'
import { fixedBase } from './fixed-base.ts'
import { fractionOfMaximum } from './fraction-of-maximum.ts'
import { goalposts } from './goalposts.ts'
import { minMax } from './min-max.ts'
import { percentileRank } from './percentile-rank.ts'
import { rankFromBelow } from './rank.ts'
import { zScore } from './z-score.ts'

/** Where the cells of a column stand: `units` of each period, and how many cells are measured against each other. */
export interface Cells {
  readonly units: number
  /** As many as the units, or all cells where all periods are measured together. */
  readonly together: number
  /** The places of periods and units by name. */
  readonly periodAt: (period: string) => number
  readonly unitAt: (unit: string) => number
  /** For at least `together` cells. */
  readonly order: Order
}

/**
 * Brings a column to the common scale in place. What has no score becomes NaN (a constant column, no reference, a result
 * without bound), never an infinity.
 */
export function normalise(values: Float64Array, spec: Normalisation, element: Element, cells: Cells): void {
  const isLess = element.better === 'lower'
  if (spec.method === 'fixed base') {
    fixedBase(values, cells.units, { period: cells.periodAt(spec.period), of: spec.of }, isLess)
  } else {
    // Goalposts are in the indicator's own unit: their order is the direction.
    if (isLess && spec.method !== 'goalposts') turnRound(values)
    // A reference unit has a value of its own in each period.
    const together = spec.method === 'distance to reference' ? cells.units : cells.together
    for (let from = 0; from < values.length; from += together) {
      normaliseTogether(values, [from, from + together], spec, element, cells)
    }
  }
  for (let at = 0; at < values.length; at += 1) {
    if (values[at]! - values[at]! !== 0) values[at] = NaN
  }
}

function turnRound(values: Float64Array): void {
  for (let at = 0; at < values.length; at += 1) values[at] = -values[at]!
}

function normaliseTogether(
  values: Float64Array,
  [from, to]: readonly [from: number, to: number],
  spec: Exclude<Normalisation, { readonly method: 'fixed base' }>,
  { better, target = NaN, goalposts: posts = [NaN, NaN] }: Element,
  { unitAt, order }: Cells,
): void {
  switch (spec.method) {
    case 'none':
      return
    case 'min-max':
      return minMax(values, from, to, spec.low, spec.high)
    case 'z-score':
      return zScore(values, from, to, spec.mean, spec.deviation)
    case 'rank':
      return rankFromBelow(values, from, to, spec.ties ?? 'min', order)
    case 'borda':
      return borda(values, from, to, spec.ties ?? 'min', order)
    case 'percentile rank':
      return percentileRank(values, from, to, order)
    case 'distance to maximum':
      return distanceToMaximum(values, from, to)
    case 'fraction of maximum':
      return fractionOfMaximum(values, from, to)
    case 'distance to reference':
      return distanceFromLeast(values, [from, to], values[from + unitAt(spec.unit)]!, spec.capped ?? false)
    case 'distance to target':
      return distanceFromLeast(values, [from, to], better === 'lower' ? -target : target, spec.capped ?? false)
    case 'goalposts':
      return goalposts(values, from, to, posts, { low: spec.low, high: spec.high, truncated: spec.truncated ?? true })
  }
}

/** A point at or below the least measures nothing: more would not score more. */
function distanceFromLeast(
  values: Float64Array,
  [from, to]: readonly [from: number, to: number],
  point: number,
  capped: boolean,
): void {
  if (point > leastOf(values, from, to)) distanceTo(values, from, to, point, capped)
  else values.fill(NaN, from, to)
}
