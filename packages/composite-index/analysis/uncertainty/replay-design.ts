import type { Panel } from '../../data/panel.ts'
import type { Model } from '../../model/model.ts'
import type { Scores } from '../../run/compile-index.ts'
import type { Alternatives } from '../design/design.ts'
import { pick, pickAsCoinr } from '../design/pick.ts'
import { prepareDesign } from '../design/prepare-design.ts'
import { runRows } from '../design/run-rows.ts'
import { periodOf } from '../period.ts'
import { Generator } from '../random/generator.ts'
import { meanRankShift } from '../sensitivity/rank-shift.ts'
import { sobolIndices, type SobolIndices } from '../sensitivity/sobol.ts'
import { topScores } from '../top.ts'
import { unitUncertainties, type UnitUncertainty } from './unit-uncertainty.ts'

/** A design that is drawn already. */
export interface GivenDesign {
  readonly parameters: readonly Alternatives[]
  /** A row for each making, in it a number from 0 to 1 for each parameter. */
  readonly uniform: readonly (readonly number[])[]
  /** N, where the rows are Saltelli's: N points A, N points B, then for each parameter A with its column out of B. */
  readonly size?: number
}

export interface ReplayOptions {
  readonly period: string
  /** How a number stands for an alternative: by equal parts from 0 to 1 unless said. */
  readonly picks?: 'equal parts' | 'as COINr'
}

export interface Replay {
  /** By row, the number of the alternative of each parameter, counted from 0. */
  readonly choices: readonly (readonly number[])[]
  /** By row, scores and places of the period's units. */
  readonly runs: readonly Scores[]
  /** By row, how far places are from the model's own, on average. */
  readonly shifts: Float64Array
  /** Over all rows; of Saltelli's over A and B, which alone are a random sample. */
  readonly units: readonly UnitUncertainty[]
  /** Of the shifts by parameter; null where the rows are not Saltelli's. */
  readonly indices: readonly SobolIndices[] | null
}

/**
 * Makes the index for every row of a design that somebody else has drawn, such as COINr's. Refuses what `uncertainty`
 * refuses, rows of another length than the parameters, and a number of rows that is not Saltelli's where N is given.
 */
export function replayDesign(
  model: Model,
  panel: Panel,
  { parameters, uniform, size }: GivenDesign,
  { period, picks = 'equal parts' }: ReplayOptions,
): Replay {
  refuseRows(parameters.length, uniform, size)
  const cells = periodOf(panel, period)
  const { nominal, open, compiled } = prepareDesign(model, panel, { parameters }, Generator.of(0))
  const columns = open.alternatives.map((ways, at) => {
    const column = Float64Array.from(uniform, (row) => row[at] ?? NaN)
    return picks === 'as COINr' ? pickAsCoinr(column, ways.length) : Array.from(column, (one) => pick(one, ways.length))
  })
  const choices = uniform.map((_, row) => columns.map((column) => column[row] ?? 0))
  const runs: Scores[] = []
  const first = topScores(nominal)
  const shifts = new Float64Array(uniform.length)
  runRows(compiled, open, choices, (row, { top, rank }) => {
    runs[row] = { top: top.slice(cells.from, cells.to), rank: rank.slice(cells.from, cells.to) }
    shifts[row] = meanRankShift(first.rank, rank, cells.from, cells.to)
  })
  const sample = size === undefined ? runs : runs.slice(0, 2 * size)
  const places = panel.units.map((_, at) => Float64Array.from(sample, ({ rank }) => rank[at] ?? NaN))
  return {
    choices,
    runs,
    shifts,
    units: unitUncertainties(panel.units, cells, first, places),
    indices: size === undefined ? null : sobolIndices(shifts, size).indices,
  }
}

function refuseRows(parameters: number, uniform: GivenDesign['uniform'], size: number | undefined): void {
  const short = uniform.findIndex((row) => row.length !== parameters)
  if (short >= 0) {
    throw new RangeError(
      `设计的第${short + 1}行有${uniform[short]?.length ?? 0}个数，不确定的做法有${parameters}项，要一样多`,
    )
  }
  if (size !== undefined && uniform.length !== size * (parameters + 2)) {
    throw new RangeError(`设计有${uniform.length}行，样本数${size}、${parameters}项做法要${size * (parameters + 2)}行`)
  }
}
