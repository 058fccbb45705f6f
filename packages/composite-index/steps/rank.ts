import type { Ties } from '../model/normalisation.ts'
import { countBelow, countUpTo, sortPresent } from '../statistics/order.ts'

/**
 * Places from above, 1 = the highest, of the cells from `from` to before `to`; ties as declared; NaN stays NaN. Taken
 * from scores as they are, before anything is rounded. `sorted` is scratch.
 */
export function rankFromAbove(
  scores: Float64Array,
  from: number,
  to: number,
  ties: Ties,
  into: Float64Array,
  sorted: Float64Array,
): void {
  const count = sortPresent(scores, from, to, sorted)
  for (let at = from; at < to; at += 1) {
    const score = scores[at]!
    if (score !== score) into[at] = NaN
    else if (ties === 'min') into[at] = count - countUpTo(sorted, count, score) + 1
    else if (ties === 'max') into[at] = count - countBelow(sorted, count, score)
    else into[at] = count - (countUpTo(sorted, count, score) + countBelow(sorted, count, score) - 1) / 2
  }
}
