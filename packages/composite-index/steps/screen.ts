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
  const [present, zeros] = [new Uint16Array(cells), new Uint16Array(cells)]
  for (const column of columns) {
    for (let at = 0; at < cells; at += 1) {
      if (column[at] === column[at]) present[at] = present[at]! + 1
      if (column[at] === 0) zeros[at] = zeros[at]! + 1
    }
  }
  const out = new Uint8Array(cells)
  for (let at = 0; at < cells; at += 1) {
    const [some, none] = [present[at]!, zeros[at]!]
    if (some / columns.length >= available && (some === 0 || 1 - none / some >= nonzero)) continue
    out[at] = 1
    for (let which = 0; which < columns.length; which += 1) {
      columns[which]![at] = NaN
      whys[which]![at] = whyMissing.screenedOut
    }
  }
  return out
}
