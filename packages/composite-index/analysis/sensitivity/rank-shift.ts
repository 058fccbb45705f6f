/** The mean of how far places move, over the units that have a place both times; NaN where none has. */
export function meanRankShift(before: Float64Array, after: Float64Array, from: number, to: number): number {
  let sum = 0
  let count = 0
  for (let at = from; at < to; at += 1) {
    const shift = Math.abs((after[at] ?? NaN) - (before[at] ?? NaN))
    if (Number.isNaN(shift)) continue
    sum += shift
    count += 1
  }
  return sum / count
}
