import type { Ties } from '../model/normalisation.ts'

/** Copies what is not missing to the start of `into`, sorts it, and says how many there are. */
export function sortPresent(values: Float64Array, from: number, to: number, into: Float64Array): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const value = values[at]!
    if (value !== value) continue
    into[count] = value
    count += 1
  }
  into.subarray(0, count).sort()
  return count
}

/** How many of the first `count` of a sorted column are below `value`. */
export function countBelow(sorted: Float64Array, count: number, value: number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the first `count` of a sorted column are at or below `value`. */
export function countUpTo(sorted: Float64Array, count: number, value: number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of a value from below, 1 = the least; ties as declared. */
export function placeFromBelow(sorted: Float64Array, count: number, value: number, ties: Ties): number {
  if (ties === 'min') return countBelow(sorted, count, value) + 1
  const upTo = countUpTo(sorted, count, value)
  return ties === 'max' ? upTo : (countBelow(sorted, count, value) + 1 + upTo) / 2
}

/** The middle of the first `count` of a sorted column; NaN of none. */
export function medianOf(sorted: Float64Array, count: number): number {
  if (count === 0) return NaN
  const half = count >>> 1
  return count % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
