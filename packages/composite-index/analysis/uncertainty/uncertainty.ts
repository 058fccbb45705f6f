import type { Panel } from '../../data/panel.ts'
import type { Model } from '../../model/model.ts'
import type { Design } from '../design/design.ts'
import { pick } from '../design/pick.ts'
import { prepareDesign } from '../design/prepare-design.ts'
import { runRows } from '../design/run-rows.ts'
import { known, periodOf } from '../period.ts'
import { Generator } from '../random/generator.ts'
import { resultOf, topElement } from '../top.ts'
import { rankStatistics, type RankStatistics } from './rank-statistics.ts'

export interface UncertaintyOptions {
  /** The same seed gives the same bits. */
  readonly seed: number
  /** How often the index is made. */
  readonly runs: number
  readonly period: string
  readonly onProgress?: (done: number, of: number) => void
}

export interface UncertaintyResult {
  readonly units: readonly UnitUncertainty[]
  readonly design: Design
  readonly seed: number
  readonly runs: number
}

/** Null is a unit without a score. */
export interface UnitUncertainty extends RankStatistics {
  readonly unit: string
  /** By the model as it is. */
  readonly nominalRank: number | null
  readonly nominalScore: number | null
}

/**
 * How sure each place is: the index is made many times, every time with the uncertain ways and weights drawn at random,
 * and each unit's places are gathered (Saisana, Saltelli and Tarantola 2005). Refuses what `runIndex` refuses, a design
 * that contradicts itself and a number of runs that is not a whole one.
 */
export function uncertainty(
  model: Model,
  panel: Panel,
  design: Design,
  options: UncertaintyOptions,
): UncertaintyResult {
  const { seed, runs, period } = options
  if (!(Number.isSafeInteger(runs) && runs > 0)) throw new RangeError(`模拟次数要是正整数，不能是${runs}`)
  const { from, to } = periodOf(panel, period)
  const generator = Generator.of(seed)
  const { nominal, open, compiled } = prepareDesign(model, panel, design, generator)
  const top = resultOf(nominal, topElement(model).code)
  const choices = Array.from({ length: runs }, () =>
    open.alternatives.map((ways) => pick(generator.uniform(), ways.length)),
  )
  const places = panel.units.map(() => new Float64Array(runs))
  runRows(
    compiled,
    open,
    choices,
    (row, { rank }) => {
      for (let at = from; at < to; at += 1) places[at - from]?.fill(rank[at] ?? NaN, row, row + 1)
    },
    options.onProgress,
  )
  const units = panel.units.map((unit, at) => ({
    unit,
    nominalRank: known(top.rank[from + at]),
    nominalScore: known(top.score[from + at]),
    ...rankStatistics(places[at] ?? new Float64Array(0), panel.units.length),
  }))
  return { units, design, seed, runs }
}
