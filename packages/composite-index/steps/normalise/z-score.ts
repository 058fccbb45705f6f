import { deviationOf, leastOf, meanOf, mostOf } from '../../statistics/spread.ts'

/**
 * Brings the cells to a mean and a deviation, in place: (x − mean) / s × deviation + mean, where s is the standard
 * deviation of a sample (n − 1). Values that are all the same, or one alone, become NaN.
 */
export function zScore(values: Float64Array, from: number, to: number, mean: number, deviation: number): void {
  const own = meanOf(values, from, to)
  // Rounding can leave equal values a spread that they do not have.
  const isFlat = mostOf(values, from, to) === leastOf(values, from, to)
  const spread = isFlat ? NaN : deviationOf(values, from, to, own)
  for (let at = from; at < to; at += 1) values[at] = ((values[at]! - own) / spread) * deviation + mean
}
