import type { Scores } from '../../run/compile-index.ts'
import { known, type PeriodCells } from '../period.ts'
import { rankStatistics, type RankStatistics } from './rank-statistics.ts'

/** Null is a unit without a score. */
export interface UnitUncertainty extends RankStatistics {
  readonly unit: string
  /** By the model as it is. */
  readonly nominalRank: number | null
  readonly nominalScore: number | null
}

/** @param places By unit, one for each making. */
export function unitUncertainties(
  units: readonly string[],
  { from }: PeriodCells,
  nominal: Scores,
  places: readonly Float64Array[],
): readonly UnitUncertainty[] {
  return units.map((unit, at) => ({
    unit,
    nominalRank: known(nominal.rank[from + at]),
    nominalScore: known(nominal.top[from + at]),
    ...rankStatistics(places[at] ?? new Float64Array(0), units.length),
  }))
}
