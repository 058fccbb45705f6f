import { meanAt } from './arithmetic.ts'
import { weightPresent, type Parts } from './parts.ts'

/**
 * The Mazziotta–Pareto index M ± S · cv with cv = S / M: the weighted mean and the spread of a unit's own parts, taken off
 * where more is better (−) or added (+). S is the population's standard deviation √(Σ w (x − M)² / Σ w), as in the
 * papers. A mean that is not positive gives NaN: its coefficient of variation means nothing.
 *
 * Source: De Muro, Mazziotta and Pareto (2011); Mazziotta and Pareto (2016).
 */
export function meanSpreadPenalty(parts: Parts, from: number, to: number, into: Float64Array, sign: '-' | '+'): void {
  const { columns, weights } = parts
  const factor = sign === '-' ? -1 : 1
  for (let at = from; at < to; at += 1) {
    const mean = meanAt(parts, at)
    const total = weightPresent(parts, at)
    let squares = 0
    for (let part = 0; part < columns.length; part += 1) {
      const value = columns[part]![at]!
      if (value === value) squares += (weights[part]! / total) * (value - mean) * (value - mean)
    }
    into[at] = mean > 0 ? mean + factor * (squares / mean) : NaN
  }
}
