import type { Panel } from '../../data/panel.ts'
import type { Model } from '../../model/model.ts'
import type { Scores } from '../../run/compile-index.ts'
import type { Design } from '../design/design.ts'
import { pick } from '../design/pick.ts'
import { prepareDesign } from '../design/prepare-design.ts'
import { runRows } from '../design/run-rows.ts'
import { periodOf } from '../period.ts'
import { Generator } from '../random/generator.ts'
import { topScores } from '../top.ts'
import { unitUncertainties, type UnitUncertainty } from './unit-uncertainty.ts'

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
  const cells = periodOf(panel, period)
  const generator = Generator.of(seed)
  const { nominal, open, compiled } = prepareDesign(model, panel, design, generator)
  const choices = Array.from({ length: runs }, () =>
    open.alternatives.map((ways) => pick(generator.uniform(), ways.length)),
  )
  const places = panel.units.map(() => new Float64Array(runs))
  const gather = (row: number, { rank }: Scores) => {
    for (const [at, column] of places.entries()) column[row] = rank[cells.from + at] ?? NaN
  }
  runRows(compiled, open, choices, gather, options.onProgress)
  return { units: unitUncertainties(panel.units, cells, topScores(nominal), places), design, seed, runs }
}
