import { leastOf, mostOf } from '../../statistics/spread.ts'

/** 1 − (max − x) / (max − min), in place. Values that are all the same become NaN. */
export function distanceToMaximum(values: Float64Array, from: number, to: number): void {
  const most = mostOf(values, from, to)
  const range = most - leastOf(values, from, to)
  for (let at = from; at < to; at += 1) values[at] = 1 - (most - values[at]!) / range
}
