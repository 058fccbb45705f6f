import type { Aggregation } from '../../model/aggregation.ts'
import { arithmetic } from './arithmetic.ts'
import { copeland } from './copeland.ts'
import { generalisedMean } from './generalised-mean.ts'
import { geometric } from './geometric.ts'
import { harmonic } from './harmonic.ts'
import { meanMin } from './mean-min.ts'
import { meanSpreadPenalty } from './mean-spread-penalty.ts'
import type { Parts } from './parts.ts'

/**
 * Scores of an aggregate in the cells from `from` to before `to`, which are one period: by its parts that are present,
 * NaN where fewer than the declared share of them are, or where the mean is not defined. Never an infinity.
 */
export function aggregate(parts: Parts, from: number, to: number, spec: Aggregation, into: Float64Array): void {
  byMethod(parts, from, to, spec, into)
  const least = spec.available ?? 0
  for (let at = from; at < to; at += 1) {
    if (into[at]! - into[at]! !== 0 || (least > 0 && shareOfPresent(parts, at) < least)) into[at] = NaN
  }
}

function byMethod(parts: Parts, from: number, to: number, spec: Aggregation, into: Float64Array): void {
  switch (spec.method) {
    case 'arithmetic':
      return arithmetic(parts, from, to, into)
    case 'geometric':
      return geometric(parts, from, to, into)
    case 'harmonic':
      return harmonic(parts, from, to, into)
    case 'generalised mean':
      return generalisedMean(parts, from, to, into, spec.power)
    case 'copeland':
      return copeland(parts, from, to, into)
    case 'mean-min':
      return meanMin(parts, from, to, into, spec)
    case 'mean-spread penalty':
      return meanSpreadPenalty(parts, from, to, into, spec)
  }
}

/** The share of the parts that have a value in a cell. */
export function shareOfPresent({ columns }: Parts, at: number): number {
  let present = 0
  for (const column of columns) if (column[at] === column[at]) present += 1
  return present / columns.length
}
