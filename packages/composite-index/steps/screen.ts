import { whyMissing } from '../data/missing.ts'
import type { Screening } from '../model/steps.ts'

/**
 * Leaves out, in each period, the units whose share of present values is below `available`, or whose share of non-zero
 * among the present ones is below `nonzero`: all their cells become missing. Answers 1 for each cell of period × unit
 * that is left out. As COINr's Screen by NA and zeros.
 */
export function screenUnits(
  columns: readonly Float64Array[],
  whys: readonly Uint8Array[],
  { available, nonzero = 0 }: Screening,
): Uint8Array {
  const cells = columns[0]?.length ?? 0
  const out = new Uint8Array(cells)
  for (let at = 0; at < cells; at += 1) {
    let [present, zeros] = [0, 0]
    for (const column of columns) {
      if (column[at] === 0) zeros += 1
      if (!Number.isNaN(column[at])) present += 1
    }
    if (present / columns.length >= available && (present === 0 || 1 - zeros / present >= nonzero)) continue
    out[at] = 1
    for (const [which, column] of columns.entries()) {
      column[at] = NaN
      whys[which]![at] = whyMissing.screenedOut
    }
  }
  return out
}
