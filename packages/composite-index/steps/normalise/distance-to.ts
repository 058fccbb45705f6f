import { leastOf } from '../../statistics/spread.ts'

/**
 * 1 − (point − x) / (point − min), in place: how far each cell has come from the least to a point, which is a reference
 * unit's value or a target. `capped` keeps what has passed the point at 1. A point that is the minimum gives infinities
 * or NaN; a run turns them into missing.
 */
export function distanceTo(values: Float64Array, from: number, to: number, point: number, capped: boolean): void {
  const way = point - leastOf(values, from, to)
  for (let at = from; at < to; at += 1) {
    const score = 1 - (point - values[at]!) / way
    values[at] = capped && score > 1 ? 1 : score
  }
}
