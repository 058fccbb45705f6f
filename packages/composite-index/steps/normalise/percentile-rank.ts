import type { Order } from '../../statistics/order.ts'
import { borda } from './borda.ts'

/**
 * Replaces the cells by the share of the others that are below, from 0 to 1, in place: (rank − 1) / (n − 1), ties at
 * the least. One value alone becomes NaN. `order` is scratch.
 */
export function percentileRank(values: Float64Array, from: number, to: number, order: Order): void {
  borda(values, from, to, 'min', order)
  const others = order.count - 1
  for (let at = from; at < to; at += 1) values[at] = values[at]! / others
}
