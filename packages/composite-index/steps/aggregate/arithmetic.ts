import { weightPresent, type Parts } from './parts.ts'

/** The weighted mean Σ w x / Σ w of what is present in each cell; NaN of nothing, or where its weights sum to 0. */
export function arithmetic(parts: Parts, from: number, to: number, into: Float64Array): void {
  for (let at = from; at < to; at += 1) into[at] = meanAt(parts, at)
}

/**
 * The weighted mean of one cell, summed with what each addition loses, so that units with the same parts in another
 * order tie.
 */
export function meanAt(parts: Parts, at: number): number {
  const { columns, weights } = parts
  const total = weightPresent(parts, at)
  let [sum, lost] = [0, 0]
  for (let part = 0; part < columns.length; part += 1) {
    const value = columns[part]![at]!
    if (value !== value) continue
    const term = (weights[part]! / total) * value
    const next = sum + term
    const taken = next - sum
    lost += sum - (next - taken) + (term - taken)
    sum = next
  }
  // Where nothing is present the total is NaN, and nothing was added.
  return Number.isNaN(total) || total === 0 ? NaN : sum + lost
}
