import { compileIndex, noisyWeights, type Aggregation, type Normalisation } from '../index.ts'
import { medianOf } from '../statistics/order.ts'
import { meanOf } from '../statistics/spread.ts'
import { buildModel, minMax, type Asem } from './asem.ts'
import { columnsBy, numberOf, numbersOf, textsOf, type Cell, type Table } from './fixture.ts'
import type { Tally } from './tally.ts'

export interface NoisyFile {
  readonly iCode: readonly Cell[]
  readonly Level: readonly Cell[]
  readonly sets: readonly (readonly number[])[]
}

const noise = [
  { level: 2, factor: 0.25 },
  { level: 3, factor: 0.25 },
]

/** 19: sets of noisy weights. What chance gave is taken from them, and must give them back and be from 0 to 1. */
export function judgeNoisyWeights({ iCode, Level, sets }: NoisyFile, { elements }: Asem, tally: Tally): void {
  const model = buildModel(elements)
  const levels = new Map(elements.map(({ code, level }) => [code, level]))
  for (const [at, code] of textsOf(iCode).entries()) tally.fact(Level[at], levels.get(code))
  for (const set of sets) {
    const weights = weightsOf(textsOf(iCode), set)
    const moved = noise.flatMap(({ level, factor }) =>
      elements.filter((element) => element.level === level).map(({ code }) => ((weights[code]! - 1) / factor + 1) / 2),
    )
    for (const one of moved) tally.fact(true, one >= 0 && one <= 1)
    const random = moved.values()
    const found = noisyWeights(model, noise, () => random.next().value ?? NaN)
    for (const [code, weight] of Object.entries(weights)) tally.number(weight, found[code]!)
  }
}

function weightsOf(codes: readonly string[], set: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(codes.map((code, at) => [code, set[at]!]))
}

export interface UncertaintyFile {
  readonly design_uniform: readonly (readonly number[])[]
  readonly parameters: Table
  readonly nominal: Table
  readonly rank_stats: Table
  readonly mean_abs_rank_change: readonly number[]
  readonly scores_first_20: Table
  readonly ranks_first_20: Table
}

const winsorisations = [1, 2, 3, 4, 5]
const normalisations: Readonly<Record<string, Normalisation>> = {
  n_minmax: minMax(1, 100),
  n_zscore: { method: 'z-score', mean: 10, deviation: 2 },
}
const aggregations: Readonly<Record<string, Aggregation>> = {
  a_amean: { method: 'arithmetic' },
  a_gmean: { method: 'geometric' },
}

/** 20: the design replayed, its drawing included: nominal results, scores, ranks and what is made of them. */
export function judgeUncertainty(
  file: UncertaintyFile,
  noisy: NoisyFile,
  { panel, elements }: Asem,
  tally: Tally,
): void {
  const { parameters, nominal } = file
  judgeDrawing(file, noisy.sets.length, tally)
  const index = compileIndex(buildModel(elements), panel)
  const runs = file.design_uniform.map((_, at) => {
    const set = noisy.sets[numberOf(parameters['weight_set']![at]) - 1]!
    return index.regenerate({
      treat: { winsorise: numberOf(parameters['winmax']![at]), skewness: 2, kurtosis: 3.5 },
      normalise: normalisations[String(parameters['norm']![at])]!,
      aggregate: aggregations[String(parameters['agg']![at])]!,
      weights: weightsOf(textsOf(noisy.iCode), set),
    })
  })
  const first = index.regenerate()
  const [scores, ranks] = [file.scores_first_20, file.ranks_first_20].map((table) => columnsBy(table, panel.units))
  const wanted = columnsBy(nominal, panel.units)
  tally.column(wanted.get('Score')!, first.top)
  tally.rankColumn(wanted.get('Rank')!, first.rank)
  tally.rankColumn(ranks!.get('Nominal')!, first.rank)
  for (const [at, { top, rank }] of runs.slice(0, 20).entries()) {
    tally.column(scores!.get(`r_${at + 1}`)!, top)
    tally.rankColumn(ranks!.get(`r_${at + 1}`)!, rank)
  }
  const changes = runs.map(({ rank }) =>
    meanOf(
      rank.map((place, unit) => Math.abs(place - first.rank[unit]!)),
      0,
      rank.length,
    ),
  )
  tally.column(numbersOf(file.mean_abs_rank_change), Float64Array.from(changes))
  judgeRankStatistics(
    columnsBy(file.rank_stats, panel.units),
    runs.map(({ rank }) => rank),
    tally,
  )
}

function judgeRankStatistics(
  wanted: ReadonlyMap<string, Float64Array>,
  ranks: readonly Float64Array[],
  tally: Tally,
): void {
  const units = ranks[0]!.length
  const byUnit = Array.from({ length: units }, (_, unit) => Float64Array.from(ranks, (rank) => rank[unit]!).toSorted())
  tally.column(
    wanted.get('Mean')!,
    Float64Array.from(byUnit, (sorted) => meanOf(sorted, 0, sorted.length)),
  )
  tally.column(
    wanted.get('Median')!,
    Float64Array.from(byUnit, (sorted) => medianOf(sorted, sorted.length)),
  )
  tally.column(
    wanted.get('Q5')!,
    Float64Array.from(byUnit, (sorted) => quantile(sorted, 0.05)),
  )
  tally.column(
    wanted.get('Q95')!,
    Float64Array.from(byUnit, (sorted) => quantile(sorted, 0.95)),
  )
}

// Type 7 of Hyndman and Fan (1996), R's own.
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!]
  return low + (high - low) * (place - below)
}

/** The alternatives that the uniform numbers draw: by equal parts of the range that was drawn, as R's cut has it. */
function judgeDrawing({ design_uniform, parameters }: UncertaintyFile, sets: number, tally: Tally): void {
  const alternatives = {
    winmax: winsorisations,
    norm: Object.keys(normalisations),
    weight_set: Array.from({ length: sets }, (_, at) => at + 1),
    agg: Object.keys(aggregations),
  }
  for (const [which, [name, list]] of Object.entries(alternatives).entries()) {
    const drawn = design_uniform.map((row) => row[which]!)
    const [least, most] = [Math.min(...drawn), Math.max(...drawn)]
    for (const [at, value] of drawn.entries()) {
      const part = Math.ceil(((value - least) / (most - least)) * list.length)
      tally.fact(parameters[name]![at], list[Math.max(part, 1) - 1])
    }
  }
}
