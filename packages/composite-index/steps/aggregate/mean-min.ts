import { meanAt } from './arithmetic.ts'
import type { Parts } from './parts.ts'

/**
 * The mean-min function M − α (√((M − min)² + β²) − β): the weighted mean M less a penalty for how far the smallest part
 * is below it. α = 0 is the mean; α = 1 and β = 0 the smallest part. The smallest is taken of the parts that have a weight.
 *
 * Source: Casadio Tarabusi and Guarini (2013), An unbalance adjustment method for development indicators.
 */
export function meanMin(
  parts: Parts,
  from: number,
  to: number,
  into: Float64Array,
  { alpha, beta }: { readonly alpha: number; readonly beta: number },
): void {
  const { columns, weights } = parts
  for (let at = from; at < to; at += 1) {
    const mean = meanAt(parts, at)
    let least = Infinity
    for (let part = 0; part < columns.length; part += 1) {
      const value = columns[part]![at]!
      if (value < least && weights[part] !== 0) least = value
    }
    const off = mean - least
    into[at] = mean - alpha * (Math.sqrt(off * off + beta * beta) - beta)
  }
}
