import { changeOf, type OpenDesign } from '../analysis/design/open-design.ts'
import { pickAsCoinr } from '../analysis/design/pick.ts'
import { meanRankShift } from '../analysis/sensitivity/rank-shift.ts'
import { sobolIndices } from '../analysis/sensitivity/sobol.ts'
import { rankStatistics } from '../analysis/uncertainty/rank-statistics.ts'
import { compileIndex, type Scores } from '../index.ts'
import { buildModel, minMax, type Asem } from './asem.ts'
import { columnsBy, numbersOf, textsOf, type Table } from './fixture.ts'
import type { NoisyFile } from './noisy-weights.ts'
import { RGenerator } from './r-generator.ts'
import type { Tally } from './tally.ts'

export interface UncertaintyFile {
  readonly meta: { readonly N: number; readonly seed_design?: number }
  readonly design_uniform: readonly (readonly number[])[]
  readonly parameters: Table
  readonly nominal: Table
  readonly rank_stats: Table
  readonly mean_abs_rank_change: readonly number[]
  readonly scores_first_20: Table
  readonly ranks_first_20: Table
  /** Of a sensitivity analysis; an uncertainty analysis has none. */
  readonly sensitivity: Table | null
}

const normalisations = { n_minmax: minMax(1, 100), n_zscore: { method: 'z-score', mean: 10, deviation: 2 } } as const
const aggregations = { a_amean: { method: 'arithmetic' }, a_gmean: { method: 'geometric' } } as const

/** 20: the design drawn anew and replayed: choices, scores, ranks, what is made of them, and Sobol's indices if given. */
export function judgeUncertainty(file: UncertaintyFile, noisy: NoisyFile, asem: Asem, tally: Tally): void {
  const design = designOf(noisy)
  judgeDrawing(file, tally)
  const choices = judgeChoices(file, design, tally)
  const index = compileIndex(buildModel(asem.elements), asem.panel)
  const first = index.regenerate()
  const runs = choices.map((choice) => index.regenerate(changeOf(design, choice)))
  judgeResults(file, asem, first, runs, tally)
  const changes = Float64Array.from(runs, ({ rank }) => meanRankShift(first.rank, rank, 0, rank.length))
  tally.column(numbersOf(file.mean_abs_rank_change), changes)
  // Of a sensitivity analysis only the first two blocks are a random sample.
  judgeRankStatistics(file, asem, file.sensitivity ? runs.slice(0, 2 * file.meta.N) : runs, tally)
  if (file.sensitivity) judgeIndices(file.sensitivity, changes, file.meta.N, tally)
}

/** The uncertain choices in the order of the columns of the design. */
function designOf({ iCode, sets }: NoisyFile): OpenDesign {
  const codes = textsOf(iCode)
  return {
    names: ['winmax', 'norm', 'weight_set', 'agg'],
    alternatives: [
      [1, 2, 3, 4, 5].map((winsorise) => ({ treat: { winsorise, skewness: 2, kurtosis: 3.5 } })),
      Object.values(normalisations).map((normalise) => ({ normalise })),
      sets.map((set) => ({ weights: Object.fromEntries(codes.map((code, at) => [code, set[at]!])) })),
      Object.values(aggregations).map((aggregate) => ({ aggregate })),
    ],
  }
}

/** The uniform numbers of an uncertainty analysis are R's, drawn column by column. */
function judgeDrawing({ meta, design_uniform: rows, sensitivity }: UncertaintyFile, tally: Tally): void {
  if (meta.seed_design === undefined || sensitivity) return
  const generator = new RGenerator(meta.seed_design)
  for (const column of rows[0]!.keys()) {
    tally.column(
      Float64Array.from(rows, (row) => row[column]!),
      Float64Array.from(rows, () => generator.uniform()),
    )
  }
}

function judgeChoices(
  { design_uniform: rows, parameters }: UncertaintyFile,
  { names, alternatives }: OpenDesign,
  tally: Tally,
): readonly (readonly number[])[] {
  const columns = alternatives.map((ways, at) =>
    pickAsCoinr(
      Float64Array.from(rows, (row) => row[at]!),
      ways.length,
    ),
  )
  const labels: Readonly<Record<string, readonly string[]>> = {
    norm: Object.keys(normalisations),
    agg: Object.keys(aggregations),
  }
  for (const [at, name] of names.entries()) {
    // Points and sets are counted from 1.
    for (const [row, picked] of columns[at]!.entries()) {
      tally.fact(parameters[name]![row], labels[name]?.[picked] ?? picked + 1)
    }
  }
  return rows.map((_, row) => columns.map((column) => column[row]!))
}

function judgeResults(
  file: UncertaintyFile,
  { panel }: Asem,
  first: Scores,
  runs: readonly Scores[],
  tally: Tally,
): void {
  const nominal = columnsBy(file.nominal, panel.units)
  tally.column(nominal.get('Score')!, first.top)
  tally.rankColumn(nominal.get('Rank')!, first.rank)
  const [scores, ranks] = [file.scores_first_20, file.ranks_first_20].map((table) => columnsBy(table, panel.units))
  for (const [name, column] of scores!) tally.column(column, scoresNamed(name, first, runs).top)
  for (const [name, column] of ranks!) tally.rankColumn(column, scoresNamed(name, first, runs).rank)
}

function scoresNamed(name: string, first: Scores, runs: readonly Scores[]): Scores {
  return name === 'Nominal' ? first : runs[Number(name.slice('r_'.length)) - 1]!
}

function judgeRankStatistics(file: UncertaintyFile, { panel }: Asem, sample: readonly Scores[], tally: Tally): void {
  const wanted = columnsBy(file.rank_stats, panel.units)
  const found = panel.units.map((_, unit) =>
    rankStatistics(
      Float64Array.from(sample, ({ rank }) => rank[unit]!),
      panel.units.length,
    ),
  )
  const names = { Mean: 'mean', Median: 'median', Q5: 'low', Q95: 'high' } as const
  for (const [name, key] of Object.entries(names)) {
    tally.column(
      wanted.get(name)!,
      Float64Array.from(found, (unit) => unit[key] ?? NaN),
    )
  }
}

function judgeIndices(wanted: Table, outputs: Float64Array, size: number, tally: Tally): void {
  const { indices } = sobolIndices(outputs, size)
  tally.column(
    numbersOf(wanted['Si']!),
    Float64Array.from(indices, ({ first }) => first),
  )
  tally.column(
    numbersOf(wanted['STi']!),
    Float64Array.from(indices, ({ total }) => total),
  )
}
