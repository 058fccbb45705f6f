import { lostBy, weightPresent, type Parts } from './parts.ts'

/** The weighted mean Σ w x / Σ w of what is present in each cell; NaN of nothing, or where its weights sum to 0. */
export function arithmetic(parts: Parts, from: number, to: number, into: Float64Array): void {
  const whole = parts.weights.reduce((sum, weight) => sum + weight, 0)
  const shares = { columns: parts.columns, weights: parts.weights.map((weight) => weight / whole) }
  for (let at = from; at < to; at += 1) {
    const total = weightPresent(parts, at)
    into[at] = total === whole ? sumAt(shares, at, 1) : sumAt(parts, at, total)
  }
}

/** The weighted mean of one cell. */
export function meanAt(parts: Parts, at: number): number {
  return sumAt(parts, at, weightPresent(parts, at))
}

function sumAt({ columns, weights }: Parts, at: number, total: number): number {
  let [sum, lost] = [0, 0]
  for (let part = 0; part < columns.length; part += 1) {
    const value = columns[part]![at]!
    if (value !== value) continue
    const term = (weights[part]! / total) * value
    const next = sum + term
    lost += lostBy(sum, term, next)
    sum = next
  }
  return total > 0 ? sum + lost : NaN
}
