import type { Ties } from '../../model/normalisation.ts'
import type { Order } from '../../statistics/order.ts'

/** Replaces the cells by their places from below (1 = the least), in place. `order` is scratch. */
export function rankFromBelow(values: Float64Array, from: number, to: number, ties: Ties, order: Order): void {
  order.sort(values, from, to)
  order.placesFromBelow(values.slice(from, to), 0, ties, values.subarray(from, to))
}
