import { arithmetic } from './arithmetic.ts'
import { geometric } from './geometric.ts'
import { lostBy, type Parts } from './parts.ts'

/**
 * The weighted power mean (Σ w xᵖ / Σ w)^(1/p) of what is present and has a weight. p = 1 is the arithmetic mean, 0 the
 * geometric. A negative value gives NaN except for p = 1, and so does zero where p is not positive.
 */
export function generalisedMean(parts: Parts, from: number, to: number, into: Float64Array, power: number): void {
  if (power === 1) return arithmetic(parts, from, to, into)
  if (power === 0) return geometric(parts, from, to, into)
  const { columns, weights } = parts
  for (let at = from; at < to; at += 1) {
    let [sum, lost, total] = [0, 0, 0]
    for (let part = 0; part < columns.length; part += 1) {
      const value = columns[part]![at]!
      const weight = weights[part]!
      if (value !== value || weight === 0) continue
      const isDefined = value > 0 || (value === 0 && power > 0)
      const term = isDefined ? weight * value ** power : NaN
      lost += lostBy(sum, term, sum + term)
      sum += term
      total += weight
    }
    into[at] = ((sum + lost) / total) ** (1 / power)
  }
}
