import type { Parts } from './parts.ts'

/** Each unit against each other. */
export interface Outranking {
  /** By unit and other unit: the share of the weights in which the unit is ahead, ties half; 0 against itself. */
  readonly matrix: readonly Float64Array[]
  /** Pairs in which one is ahead in everything, and their share of all pairs; NaN for one unit. */
  readonly dominant: number
  readonly dominantShare: number
}

/**
 * The outranking matrix of columns with one cell a unit and a weight a column (not negative). A pair is judged by the
 * columns that both have. As COINr's outrankMatrix where nothing is missing.
 */
export function outrank(columns: readonly Float64Array[], weights: readonly number[]): Outranking {
  const parts: Parts = { columns, weights: Float64Array.from(weights) }
  const units = columns[0]?.length ?? 0
  const matrix = Array.from({ length: units }, () => new Float64Array(units))
  let dominant = 0
  for (let one = 0; one < units; one += 1) {
    for (let other = one + 1; other < units; other += 1) {
      const share = shareAhead(parts, one, other)
      matrix[one]![other] = share
      matrix[other]![one] = 1 - share
      if (share === 0 || share === 1) dominant += 1
    }
  }
  return { matrix, dominant, dominantShare: dominant / ((units * (units - 1)) / 2) }
}

/** The share of the weights of what both cells have in which the one is ahead, ties half; a half of nothing. */
export function shareAhead({ columns, weights }: Parts, one: number, other: number): number {
  let [won, total] = [0, 0]
  for (let part = 0; part < columns.length; part += 1) {
    const column = columns[part]!
    const [mine, theirs] = [column[one]!, column[other]!]
    const weight = weights[part]!
    if (mine > theirs) won += weight
    else if (mine === theirs) won += weight / 2
    else if (!(mine < theirs)) continue
    total += weight
  }
  return total > 0 ? won / total : 1 / 2
}
