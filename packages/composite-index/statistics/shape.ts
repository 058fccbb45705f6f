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
  let [count, sum, least, most] = [0, 0, Infinity, -Infinity]
  for (let at = from; at < to; at += 1) {
    const value = values[at]!
    if (value !== value) continue
    count += 1
    sum += value
    if (value < least) least = value
    if (value > most) most = value
  }
  const about = sum / count
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let at = from; at < to; at += 1) {
    const value = values[at]!
    if (value !== value) continue
    const off = value - about
    const square = off * off
    first += off
    second += square
    third += square * off
    fourth += square * square
  }
  // The sum was rounded: the powers about it are moved to the mean itself.
  const rest = first / count
  fourth += rest * (rest * (6 * second - 3 * rest * first) - 4 * third)
  third += rest * (2 * rest * first - 3 * second)
  second -= rest * first
  const mean = about + rest
  into.count = count
  into.mean = mean
  // Rounding can leave equal values a spread that they do not have.
  const hasSpread = least < most && second > 0
  into.skewness = hasSpread ? skewnessOf(count, second, third) : NaN
  into.kurtosis = hasSpread ? kurtosisOf(count, second, fourth) : NaN
}

function skewnessOf(n: number, second: number, third: number): number {
  if (n < 3) return NaN
  const plain = (Math.sqrt(n) * third) / (second * Math.sqrt(second))
  return (plain * Math.sqrt(n * (n - 1))) / (n - 2)
}

function kurtosisOf(n: number, second: number, fourth: number): number {
  if (n < 4) return NaN
  const plain = (n * fourth) / (second * second)
  return (((n + 1) * (plain - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3))
}
