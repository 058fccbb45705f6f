import { countBelow, sortPresent } from '../../statistics/order.ts'

/**
 * Replaces the cells by the share of the others that are below, from 0 to 1, in place: (rank − 1) / (n − 1), ties at
 * the least. One value alone becomes NaN. `sorted` is scratch.
 */
export function percentileRank(values: Float64Array, from: number, to: number, sorted: Float64Array): void {
  const count = sortPresent(values, from, to, sorted)
  for (let at = from; at < to; at += 1) {
    const value = values[at]!
    if (value === value) values[at] = countBelow(sorted, count, value) / (count - 1)
  }
}
