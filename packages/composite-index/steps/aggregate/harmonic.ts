import { lostBy, type Parts } from './parts.ts'

/** The weighted harmonic mean Σ w / Σ (w / x) of what is present and has a weight; NaN where one is not positive. */
export function harmonic({ columns, weights }: Parts, from: number, to: number, into: Float64Array): void {
  for (let at = from; at < to; at += 1) {
    let [sum, lost, total] = [0, 0, 0]
    for (let part = 0; part < columns.length; part += 1) {
      const value = columns[part]![at]!
      const weight = weights[part]!
      if (value !== value || weight === 0) continue
      const term = value > 0 ? weight / value : NaN
      lost += lostBy(sum, term, sum + term)
      sum += term
      total += weight
    }
    into[at] = total / (sum + lost)
  }
}
