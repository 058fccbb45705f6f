/** The smallest, or Infinity of none; NaN is missing. */
export function leastOf(values: Float64Array, from: number, to: number): number {
  let least = Infinity
  for (let at = from; at < to; at += 1) if (values[at]! < least) least = values[at]!
  return least
}

/** The largest, or -Infinity of none; NaN is missing. */
export function mostOf(values: Float64Array, from: number, to: number): number {
  let most = -Infinity
  for (let at = from; at < to; at += 1) if (values[at]! > most) most = values[at]!
  return most
}

/** The arithmetic mean in two passes, NaN of none; NaN is missing. */
export function meanOf(values: Float64Array, from: number, to: number): number {
  let [count, sum] = [0, 0]
  for (let at = from; at < to; at += 1) {
    const value = values[at]!
    if (value !== value) continue
    count += 1
    sum += value
  }
  const first = sum / count
  let rest = 0
  for (let at = from; at < to; at += 1) {
    const value = values[at]!
    if (value === value) rest += value - first
  }
  return first + rest / count
}

/** The standard deviation of a sample (divided by n − 1), NaN of fewer than two; NaN is missing. */
export function deviationOf(values: Float64Array, from: number, to: number, mean: number): number {
  let [count, squares] = [0, 0]
  for (let at = from; at < to; at += 1) {
    const value = values[at]!
    if (value !== value) continue
    count += 1
    squares += (value - mean) * (value - mean)
  }
  return count < 2 ? NaN : Math.sqrt(squares / (count - 1))
}
