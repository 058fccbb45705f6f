/** The children of an aggregate: a column and a weight each, in the order of the model. */
export interface Parts {
  readonly columns: readonly Float64Array[]
  /** As they are given: not negative (but loadings may be), not yet shares. */
  readonly weights: Float64Array
}

/** The sum of the weights of what is present in a cell; NaN where nothing is. */
export function weightPresent({ columns, weights }: Parts, at: number): number {
  let [total, isAny] = [0, false]
  for (let part = 0; part < columns.length; part += 1) {
    const value = columns[part]![at]!
    if (value !== value) continue
    total += weights[part]!
    isAny = true
  }
  return isAny ? total : NaN
}

/**
 * What the addition of a term to a sum lost by rounding (Knuth's two-sum). Sums that keep it are the same in any order,
 * so that units with the same parts in another order tie.
 */
export function lostBy(sum: number, term: number, next: number): number {
  const taken = next - sum
  return sum - (next - taken) + (term - taken)
}
