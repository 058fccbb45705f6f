import type { Ties } from '../../model/normalisation.ts'
import type { Order } from '../../statistics/order.ts'
import { rankFromBelow } from './rank.ts'

/** Replaces the cells by their places from below less one, in place: Borda's points. `order` is scratch. */
export function borda(values: Float64Array, from: number, to: number, ties: Ties, order: Order): void {
  rankFromBelow(values, from, to, ties, order)
  for (let at = from; at < to; at += 1) values[at] = values[at]! - 1
}
