import type { Ties } from '../../model/normalisation.ts'
import { placeFromBelow, sortPresent } from '../../statistics/order.ts'

/** Replaces the cells by their places from below (1 = the least), less `less`, in place. `sorted` is scratch. */
export function rankFromBelow(
  values: Float64Array,
  from: number,
  to: number,
  ties: Ties,
  less: 0 | 1,
  sorted: Float64Array,
): void {
  const count = sortPresent(values, from, to, sorted)
  for (let at = from; at < to; at += 1) {
    const value = values[at]!
    if (value === value) values[at] = placeFromBelow(sorted, count, value, ties) - less
  }
}
