/**
 * The value below which a share of sorted values lies, by a line between neighbours (Hyndman and Fan 1996, type 7, as R
 * does unless told otherwise). NaN of no values.
 */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const low = sorted[below] ?? NaN
  const high = sorted[below + 1] ?? low
  return low === high ? low : low + (place - below) * (high - low)
}
