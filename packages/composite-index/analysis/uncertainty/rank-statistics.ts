import { quantile } from './quantile.ts'

/** How a unit's place varies over many makings of an index. */
export interface RankStatistics {
  /** Null where the unit never has a place. */
  readonly mean: number | null
  readonly median: number | null
  /** 5 % of the places are better than this, and 5 % worse than `high`. */
  readonly low: number | null
  readonly high: number | null
  /** How often each place came out: the first number is of place 1. A shared half place counts at the better one. */
  readonly ranks: readonly number[]
  /** Makings in which the unit has no place. */
  readonly missing: number
}

/** @param places One for each making, NaN where there is none; from 1 to `units`. */
export function rankStatistics(places: Float64Array, units: number): RankStatistics {
  const known = places.filter((place) => !Number.isNaN(place)).toSorted()
  const ranks = Array.from({ length: units }, () => 0)
  let sum = 0
  for (const place of known) {
    sum += place
    const at = Math.floor(place) - 1
    ranks[at] = (ranks[at] ?? 0) + 1
  }
  const isEmpty = known.length === 0
  return {
    mean: isEmpty ? null : sum / known.length,
    median: isEmpty ? null : quantile(known, 0.5),
    low: isEmpty ? null : quantile(known, 0.05),
    high: isEmpty ? null : quantile(known, 0.95),
    ranks,
    missing: places.length - known.length,
  }
}
