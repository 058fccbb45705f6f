import { runIndex, type Aggregation, type Normalisation } from '../index.ts'
import { fractionOfMaximum } from '../steps/normalise/fraction-of-maximum.ts'
import { emptyTreated, treat } from '../steps/treat.ts'
import { buildModel, buildRawModel, minMax, type Asem } from './asem.ts'
import { columnsBy, type Table } from './fixture.ts'
import type { Tally } from './tally.ts'

const normalisations: Readonly<Record<string, Normalisation>> = {
  minmax_0_100: minMax(0, 100),
  minmax_1_100: minMax(1, 100),
  zscore_0_1: { method: 'z-score', mean: 0, deviation: 1 },
  zscore_10_2: { method: 'z-score', mean: 10, deviation: 2 },
  rank_min: { method: 'rank', ties: 'min' },
  borda_min: { method: 'borda', ties: 'min' },
  prank: { method: 'percentile rank' },
  dist2max: { method: 'distance to maximum' },
}
const aggregations: Readonly<Record<string, Aggregation>> = {
  a_amean: { method: 'arithmetic' },
  a_gmean: { method: 'geometric' },
  a_hmean: { method: 'harmonic' },
}

/** 05 and 06: normalised by each method, from the treated data or from the raw data with what is missing. */
export function judgeNormalised(file: Readonly<Record<string, Table>>, asem: Asem, isRaw: boolean, tally: Tally): void {
  const build = isRaw ? buildRawModel : buildModel
  for (const [name, table] of Object.entries(file)) {
    const normalise = normalisations[name]
    if (normalise) {
      const { elements } = runIndex(build(asem.elements, { normalise }), asem.panel)
      for (const [code, column] of columnsBy(table, asem.panel.units)) tally.column(column, elements.get(code)!.score)
    } else if (name === 'fracmax') judgeFractions(table, asem, tally)
  }
}

// COINr's infinities are missing in a run: here the bare function is asked.
function judgeFractions(table: Table, { panel, elements }: Asem, tally: Tally): void {
  const run = runIndex(buildModel(elements), panel)
  for (const [code, column] of columnsBy(table, panel.units)) {
    const values = run.elements.get(code)!.raw!.slice()
    treat(values, 0, values.length, { winsorise: 5, skewness: 2, kurtosis: 3.5 }, emptyTreated(values.length))
    const isLess = elements.some((element) => element.code === code && element.better === 'lower')
    const turned = isLess ? values.map((value) => -value) : values
    fractionOfMaximum(turned, 0, turned.length)
    tally.column(column, turned)
  }
}

export type AggregatedFile = Readonly<Record<string, { readonly scores: Table; readonly ranks: Table }>>

/** 07: scores and ranks of all aggregates, by the methods in the names. */
export function judgeAggregated(file: AggregatedFile, asem: Asem, tally: Tally): void {
  for (const [name, { scores, ranks }] of Object.entries(file)) {
    const [normalise, aggregate] = name.split('__').map((part) => normalisations[part] ?? aggregations[part])
    if (normalise && aggregate) {
      const steps = { normalise: normalise as Normalisation, aggregate: aggregate as Aggregation }
      judgeResults(scores, ranks, asem, steps, tally)
    }
  }
}

/** 13: scores and ranks of the standard model. */
export function judgeStandard({ index, ranks }: Readonly<Record<string, Table>>, asem: Asem, tally: Tally): void {
  const { Rank, ...scores } = index!
  judgeResults(scores, { ...ranks!, ...(Rank && { Index: Rank }) }, asem, {}, tally)
  judgeResults({ uCode: scores['uCode']! }, ranks!, asem, {}, tally)
}

function judgeResults(
  scores: Table,
  ranks: Table,
  { panel, elements }: Asem,
  steps: Parameters<typeof buildModel>[1],
  tally: Tally,
): void {
  const run = runIndex(buildModel(elements, steps), panel)
  for (const [code, column] of columnsBy(scores, panel.units)) tally.column(column, run.elements.get(code)!.score)
  for (const [code, column] of columnsBy(ranks, panel.units)) tally.rankColumn(column, run.elements.get(code)!.rank)
}
