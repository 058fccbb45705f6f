import { whyMissing } from '../data/missing.ts'

/** Divides a column in place by another, cell by cell; a denominator that is missing or zero leaves the cell missing. */
export function denominate(values: Float64Array, by: Float64Array, why: Uint8Array): void {
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]!
    if (value !== value) continue
    const divisor = by[at]!
    if (divisor !== divisor || divisor === 0) {
      values[at] = NaN
      why[at] = whyMissing.noDenominator
    } else values[at] = value / divisor
  }
}
