/** The alternative that a number from 0 up to 1 stands for: equal parts of the whole range from 0 to 1. */
export function pick(uniform: number, alternatives: number): number {
  return Math.min(Math.floor(uniform * alternatives), alternatives - 1)
}

/**
 * The alternatives that a column of numbers stands for as COINr 1.1.14 picks them: equal parts of the range that the
 * column happens to have, each without its lower bound, the outermost widened by a thousandth (R's `cut`). The numbers
 * next to a bound fall differently from {@link pick}, and one number may change the alternative of others, so this is
 * for replaying COINr's designs only.
 */
export function pickAsCoinr(column: Float64Array, alternatives: number): number[] {
  let low = Infinity
  let high = -Infinity
  for (const value of column) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  const width = high - low
  // R widens a range of one value by a thousandth of the value itself, and cuts that.
  const margin = (width === 0 ? Math.abs(low) : width) / 1000
  const from = width === 0 ? low - margin : low
  const step = (width === 0 ? 2 * margin : width) / alternatives
  const bounds = Array.from({ length: alternatives - 1 }, (_, at) => from + (at + 1) * step)
  return Array.from(column, (value) => bounds.filter((bound) => value > bound).length)
}
