export interface Groups {
  /** The group of each firm, from 0. */
  readonly codes: Int32Array
  readonly count: number
}

/** Amounts to compare with, at the scale of the output. */
export type Baselines = ReadonlyMap<string, Float64Array>

/** Exact sums of one output: whole numbers as BigInt, counts as numbers, one place for each group. */
export interface Tally {
  readonly sums: bigint[]
  readonly gains: bigint[]
  readonly losses: bigint[]
  /** Three counts for each group: met, unmet, unknown of a condition; paid, unused, unknown of an amount. */
  readonly counts: number[]
  readonly winners: number[]
  readonly losers: number[]
}

export function createTally(groups: number): Tally {
  const zeros = () => Array.from({ length: groups }, () => 0n)
  const none = (length: number) => Array.from({ length }, () => 0)
  return {
    sums: zeros(),
    gains: zeros(),
    losses: zeros(),
    counts: none(3 * groups),
    winners: none(groups),
    losers: none(groups),
  }
}
