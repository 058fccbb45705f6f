import type { Panel } from '../../data/panel.ts'
import type { Model } from '../../model/model.ts'
import { compileIndex, type Scores } from '../../run/compile-index.ts'
import type { OpenDesign } from '../design/open-design.ts'
import { pickAsCoinr } from '../design/pick.ts'
import { runRows } from '../design/run-rows.ts'
import { meanRankShift } from '../sensitivity/rank-shift.ts'
import { sobolIndices } from '../sensitivity/sobol.ts'
import { rankStatistics } from '../uncertainty/rank-statistics.ts'
import { numbers, texts, type DesignFile, type Frame, type WeightSetsFile } from './coinr-files.ts'
import { compareNumbers, compareRanks, type Agreement } from './agreement.ts'

/**
 * Makes the index anew for every row of COINr's own design and compares all that the file says of it: what each row
 * chose, scores and ranks, the shift of ranks, statistics of ranks, and Sobol's indices where the file has them.
 */
export function replayDesign(
  file: DesignFile,
  sets: WeightSetsFile,
  { model, panel }: { model: Model; panel: Panel },
): Agreement[] {
  const design = designOf(sets)
  const columns = design.alternatives.map((ways, parameter) =>
    pickAsCoinr(
      Float64Array.from(file.design_uniform, (row) => row[parameter] ?? NaN),
      ways.length,
    ),
  )
  const choices = file.design_uniform.map((_, row) => columns.map((column) => column[row] ?? 0))
  const compiled = compileIndex(model, panel)
  const nominal = compiled.regenerate()
  const runs: Scores[] = []
  runRows(compiled, design, choices, (row, scores) => (runs[row] = scores))
  const units = panel.units.length
  const shifts = runs.map(({ rank }) => meanRankShift(nominal.rank, rank, 0, units))
  // Of a Sobol design only the points A and B are a random sample.
  const sample = file.sensitivity ? runs.slice(0, 2 * file.meta.N) : runs
  return [
    compareRanks('每次的选择', columns.flat(), chosen(file)),
    ...compareScores(file, panel, nominal, runs),
    compareNumbers('名次平均变动', shifts, file.mean_abs_rank_change),
    ...compareStatistics(file, panel, sample),
    ...(file.sensitivity ? compareIndices(file.sensitivity, Float64Array.from(shifts), file.meta.N) : []),
  ]
}

const normalisations = {
  n_minmax: { method: 'min-max', low: 1, high: 100 },
  n_zscore: { method: 'z-score', mean: 10, deviation: 2 },
} as const

const aggregations = { a_amean: { method: 'arithmetic' }, a_gmean: { method: 'geometric' } } as const

/** The four parameters in the order of COINr's call. */
function designOf({ iCode, sets }: WeightSetsFile): OpenDesign {
  return {
    names: ['winmax', 'normalisation', 'weights', 'aggregation'],
    alternatives: [
      [1, 2, 3, 4, 5].map((winsorise) => ({ treat: { winsorise, skewness: 2, kurtosis: 3.5 } })),
      Object.values(normalisations).map((normalise) => ({ normalise })),
      sets.map((set) => ({ weights: Object.fromEntries(iCode.map((code, at) => [code, set[at] ?? NaN])) })),
      Object.values(aggregations).map((aggregate) => ({ aggregate })),
    ],
  }
}

function chosen({ parameters: { winmax, norm, agg, weight_set } }: DesignFile): number[] {
  return [
    ...winmax.map((points) => points - 1),
    ...norm.map((name) => Object.keys(normalisations).indexOf(name)),
    ...weight_set.map((set) => set - 1),
    ...agg.map((name) => Object.keys(aggregations).indexOf(name)),
  ]
}

function compareScores(file: DesignFile, panel: Panel, nominal: Scores, runs: readonly Scores[]): Agreement[] {
  const all: readonly [string, Scores][] = [
    ['Nominal', nominal],
    ...runs.slice(0, 20).map((scores, row): [string, Scores] => [`r_${row + 1}`, scores]),
  ]
  const inOrder = (frame: Frame, column: Float64Array) =>
    texts(frame, 'uCode').map((unit) => column[panel.units.indexOf(unit)] ?? NaN)
  const { scores_first_20: scores, ranks_first_20: ranks } = file
  return [
    compareNumbers(
      '前 20 次的得分',
      all.flatMap(([, { top }]) => inOrder(scores, top)),
      all.flatMap(([name]) => numbers(scores, name)),
    ),
    compareRanks(
      '前 20 次的名次',
      all.flatMap(([, { rank }]) => inOrder(ranks, rank)),
      all.flatMap(([name]) => numbers(ranks, name)),
    ),
  ]
}

function compareStatistics({ rank_stats: stats }: DesignFile, panel: Panel, sample: readonly Scores[]): Agreement[] {
  const ours = texts(stats, 'uCode').map((unit) => {
    const at = panel.units.indexOf(unit)
    return rankStatistics(
      Float64Array.from(sample, ({ rank }) => rank[at] ?? NaN),
      panel.units.length,
    )
  })
  const of = (key: 'mean' | 'median' | 'low' | 'high') => ours.map((unit) => unit[key] ?? NaN)
  return [
    compareNumbers('名次的均值', of('mean'), numbers(stats, 'Mean')),
    compareNumbers('名次的中位数', of('median'), numbers(stats, 'Median')),
    compareNumbers(
      '名次的 5% 和 95% 分位数',
      [...of('low'), ...of('high')],
      [...numbers(stats, 'Q5'), ...numbers(stats, 'Q95')],
    ),
  ]
}

function compareIndices(sensitivity: Frame, shifts: Float64Array, size: number): Agreement[] {
  const { indices } = sobolIndices(shifts, size)
  return [
    compareNumbers(
      '一阶指数',
      indices.map(({ first }) => first),
      numbers(sensitivity, 'Si'),
    ),
    compareNumbers(
      '总效应指数',
      indices.map(({ total }) => total),
      numbers(sensitivity, 'STi'),
    ),
  ]
}
