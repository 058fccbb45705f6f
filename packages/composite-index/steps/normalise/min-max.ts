import { leastOf, mostOf } from '../../statistics/spread.ts'

/**
 * Brings the cells from `from` to before `to` onto `low` … `high` by their smallest and largest, in place:
 * (x − min) / (max − min) × (high − low) + low. Values that are all the same become NaN.
 */
export function minMax(values: Float64Array, from: number, to: number, low: number, high: number): void {
  const least = leastOf(values, from, to)
  const range = mostOf(values, from, to) - least
  const width = high - low
  for (let at = from; at < to; at += 1) values[at] = ((values[at]! - least) / range) * width + low
}
