import { lostBy, type Parts } from './parts.ts'

/**
 * The weighted geometric mean exp(Σ w ln x / Σ w) of what is present and has a weight; NaN where one of them is not
 * positive.
 */
export function geometric({ columns, weights }: Parts, from: number, to: number, into: Float64Array): void {
  for (let at = from; at < to; at += 1) {
    let [sum, lost, total] = [0, 0, 0]
    for (let part = 0; part < columns.length; part += 1) {
      const value = columns[part]![at]!
      const weight = weights[part]!
      if (value !== value || weight === 0) continue
      const term = weight * (value > 0 ? Math.log(value) : NaN)
      lost += lostBy(sum, term, sum + term)
      sum += term
      total += weight
    }
    into[at] = Math.exp((sum + lost) / total)
  }
}
