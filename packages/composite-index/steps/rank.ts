import type { Ties } from '../model/normalisation.ts'
import type { Order } from '../statistics/order.ts'

/**
 * Places from above, 1 = the highest, of the cells from `from` to before `to`; ties as declared; NaN stays NaN. Taken
 * from scores as they are, before anything is rounded. `order` is scratch.
 */
export function rankFromAbove(
  scores: Float64Array,
  from: number,
  to: number,
  ties: Ties,
  into: Float64Array,
  order: Order,
): void {
  into.fill(NaN, from, to)
  order.sort(scores, from, to)
  order.placesFromAbove(scores, from, ties, into)
}
