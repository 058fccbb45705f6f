import { meanAt } from './arithmetic.ts'
import { weightPresent, type Parts } from './parts.ts'

/**
 * The Mazziotta–Pareto index M ± S · cv with cv = S / M: the weighted mean and the spread of a unit's own parts, taken off
 * where more is better (−) or added (+). S² is Σ w (x − M)² / Σ w, the population's variance, as in the papers; as a
 * sample's it is n / (n − 1) times that, as the R package Compind has it. A mean that is not positive gives NaN: its
 * coefficient of variation means nothing; so does one part alone as a sample.
 *
 * Source: De Muro, Mazziotta and Pareto (2011); Mazziotta and Pareto (2016).
 */
export function meanSpreadPenalty(
  parts: Parts,
  from: number,
  to: number,
  into: Float64Array,
  { sign, spread = 'population' }: { readonly sign: '-' | '+'; readonly spread?: 'population' | 'sample' },
): void {
  const { columns, weights } = parts
  const factor = sign === '-' ? -1 : 1
  for (let at = from; at < to; at += 1) {
    const mean = meanAt(parts, at)
    const total = weightPresent(parts, at)
    let [squares, count] = [0, 0]
    for (let part = 0; part < columns.length; part += 1) {
      const value = columns[part]![at]!
      if (value !== value || weights[part] === 0) continue
      squares += (weights[part]! / total) * (value - mean) * (value - mean)
      count += 1
    }
    if (spread === 'sample') squares *= count / (count - 1)
    into[at] = mean > 0 ? mean + factor * (squares / mean) : NaN
  }
}
