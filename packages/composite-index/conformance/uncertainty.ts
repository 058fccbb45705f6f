import { changeOf } from '../analysis/design/open-design.ts'
import { replayDesign, type GivenDesign, type Regeneration, type Replay, type UnitUncertainty } from '../index.ts'
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
export function judgeUncertainty(
  file: UncertaintyFile,
  noisy: NoisyFile,
  { panel, elements }: Asem,
  tally: Tally,
): void {
  judgeDrawing(file, tally)
  const design = givenBy(file, noisy)
  const replay = replayDesign(buildModel(elements), panel, design, { period: panel.periods[0]!, picks: 'as COINr' })
  judgeChoices(file, replay, tally)
  judgeResults(file, panel.units, replay, tally)
  tally.column(numbersOf(file.mean_abs_rank_change), replay.shifts)
  judgeStatistics(file, replay.units, tally)
  for (const [name, key] of [
    ['Si', 'first'],
    ['STi', 'total'],
  ] as const) {
    if (file.sensitivity)
      tally.column(
        numbersOf(file.sensitivity[name]!),
        Float64Array.from(replay.indices!, (one) => one[key]),
      )
  }
}

/** The uncertain choices in the order of the columns of the design. */
function givenBy(
  { meta, design_uniform: uniform, sensitivity }: UncertaintyFile,
  { iCode, sets }: NoisyFile,
): GivenDesign {
  const codes = textsOf(iCode)
  const winsorisations = [1, 2, 3, 4, 5].map((winsorise) => ({ treat: { winsorise, skewness: 2, kurtosis: 3.5 } }))
  const weights = sets.map((set) => ({ weights: Object.fromEntries(codes.map((code, at) => [code, set[at]!])) }))
  const parameters = [
    { name: 'winmax', alternatives: winsorisations },
    { name: 'norm', alternatives: Object.values(normalisations).map((normalise) => ({ normalise })) },
    { name: 'weight_set', alternatives: weights },
    { name: 'agg', alternatives: Object.values(aggregations).map((aggregate) => ({ aggregate })) },
  ]
  return { parameters, uniform, ...(sensitivity && { size: meta.N }) }
}

/** What each regeneration of the design changes. */
export function designOf(file: UncertaintyFile, noisy: NoisyFile): readonly Regeneration[] {
  const { parameters } = givenBy(file, noisy)
  const alternatives = parameters.map((parameter) => parameter.alternatives)
  const number = (name: string, row: number) => Number(file.parameters[name]![row]) - 1
  const place = (names: object, name: string, row: number) =>
    Object.keys(names).indexOf(String(file.parameters[name]![row]))
  return file.design_uniform.map((_, row) =>
    changeOf({ alternatives }, [
      number('winmax', row),
      place(normalisations, 'norm', row),
      number('weight_set', row),
      place(aggregations, 'agg', row),
    ]),
  )
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

function judgeChoices({ parameters }: UncertaintyFile, { choices }: Replay, tally: Tally): void {
  const [norms, aggs] = [Object.keys(normalisations), Object.keys(aggregations)]
  for (const [row, [winmax, norm, set, agg]] of choices.entries()) {
    // Points and sets are counted from 1.
    tally.fact(parameters['winmax']![row], winmax! + 1)
    tally.fact(parameters['norm']![row], norms[norm!])
    tally.fact(parameters['weight_set']![row], set! + 1)
    tally.fact(parameters['agg']![row], aggs[agg!])
  }
}

function judgeResults(file: UncertaintyFile, units: readonly string[], replay: Replay, tally: Tally): void {
  const first = {
    top: Float64Array.from(replay.units, ({ nominalScore }) => nominalScore ?? NaN),
    rank: Float64Array.from(replay.units, ({ nominalRank }) => nominalRank ?? NaN),
  }
  const run = (name: string) => (name === 'Nominal' ? first : replay.runs[Number(name.slice('r_'.length)) - 1]!)
  const nominal = columnsBy(file.nominal, units)
  tally.column(nominal.get('Score')!, first.top)
  tally.rankColumn(nominal.get('Rank')!, first.rank)
  for (const [name, column] of columnsBy(file.scores_first_20, units)) tally.column(column, run(name).top)
  for (const [name, column] of columnsBy(file.ranks_first_20, units)) tally.rankColumn(column, run(name).rank)
}

function judgeStatistics(file: UncertaintyFile, found: readonly UnitUncertainty[], tally: Tally): void {
  const names = { Mean: 'mean', Median: 'median', Q5: 'low', Q95: 'high' } as const
  const wanted = columnsBy(
    file.rank_stats,
    found.map(({ unit }) => unit),
  )
  for (const [name, key] of Object.entries(names)) {
    tally.column(
      wanted.get(name)!,
      Float64Array.from(found, (unit) => unit[key] ?? NaN),
    )
  }
}
