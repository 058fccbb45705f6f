/** How far a file's numbers are from ours. */
export class Tally {
  numbers = 0
  /** The largest difference as a share of the expected number. */
  relative = 0
  ranks = 0
  rankDifferences = 0
  /** Things other than numbers, and those that differ. */
  facts = 0
  factDifferences = 0

  /**
   * Compares columns cell by cell. A number within a millionth of its column's largest counts as that, so that a zero
   * that rounding missed is not told apart from one that it met. Missing equals missing only.
   */
  column(expected: Float64Array, got: Float64Array): void {
    let most = 0
    for (const value of expected) if (Number.isFinite(value)) most = Math.max(most, Math.abs(value))
    if (expected.length !== got.length) this.relative = Infinity
    for (const [at, value] of expected.entries()) this.number(value, got[at]!, most * 1e-6)
  }

  number(expected: number, got: number, least = 0): void {
    this.numbers += 1
    if (Object.is(expected, got) || expected === got) return
    const difference = Math.abs(expected - got) / Math.max(Math.abs(expected), least)
    this.relative = Math.max(this.relative, Number.isNaN(difference) ? Infinity : difference)
  }

  rankColumn(expected: Float64Array, got: Float64Array): void {
    this.ranks += expected.length
    for (const [at, rank] of expected.entries()) if (!Object.is(rank, got[at])) this.rankDifferences += 1
  }

  fact(expected: unknown, got: unknown): void {
    this.facts += 1
    if (!Object.is(expected, got)) this.factDifferences += 1
  }

  get agrees(): boolean {
    return this.relative <= 1e-9 && this.rankDifferences === 0 && this.factDifferences === 0
  }
}
