/** Moments of a column, filled in by {@link measureShape}. */
export interface Shape {
  /** Values that are not missing. */
  count: number
  mean: number
  /** Adjusted for the sample (G1); NaN for fewer than three values or no spread. */
  skewness: number
  /** Excess, adjusted for the sample (G2); NaN for fewer than four values or no spread. */
  kurtosis: number
}

export function emptyShape(): Shape {
  return { count: 0, mean: NaN, skewness: NaN, kurtosis: NaN }
}

/**
 * Mean, skewness and kurtosis of the cells from `from` to before `to`; NaN is missing.
 *
 * Source: G1 and G2 of Joanes and Gill (1998), as Excel and COINr have them.
 */
export function measureShape(values: Float64Array, from: number, to: number, into: Shape): void {
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
  // The second pass takes back what the first one lost by rounding.
  const mean = first + rest / count
  let [second, third, fourth] = [0, 0, 0]
  for (let at = from; at < to; at += 1) {
    const value = values[at]!
    if (value !== value) continue
    const off = value - mean
    const square = off * off
    second += square
    third += square * off
    fourth += square * square
  }
  into.count = count
  into.mean = mean
  into.skewness = skewnessOf(count, second, third)
  into.kurtosis = kurtosisOf(count, second, fourth)
}

function skewnessOf(n: number, second: number, third: number): number {
  if (n < 3 || second === 0) return NaN
  const plain = (Math.sqrt(n) * third) / (second * Math.sqrt(second))
  return (plain * Math.sqrt(n * (n - 1))) / (n - 2)
}

function kurtosisOf(n: number, second: number, fourth: number): number {
  if (n < 4 || second === 0) return NaN
  const plain = (n * fourth) / (second * second)
  return (((n + 1) * (plain - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3))
}
