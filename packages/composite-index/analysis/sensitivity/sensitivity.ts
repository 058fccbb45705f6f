import type { Panel } from '../../data/panel.ts'
import type { Model } from '../../model/model.ts'
import type { Scores } from '../../run/compile-index.ts'
import type { Design } from '../design/design.ts'
import type { OpenDesign } from '../design/open-design.ts'
import { pick } from '../design/pick.ts'
import { prepareDesign } from '../design/prepare-design.ts'
import { runRows, type Choices } from '../design/run-rows.ts'
import { periodOf, unitAt, type PeriodCells } from '../period.ts'
import { Generator } from '../random/generator.ts'
import { topScores } from '../top.ts'
import { meanRankShift } from './rank-shift.ts'
import { saltelliDesign } from './saltelli.ts'
import { sobolIndices, sobolIntervals } from './sobol.ts'

export interface SensitivityOptions {
  /** The same seed gives the same bits. */
  readonly seed: number
  /** N: the index is made N × (parameters + 2) times. */
  readonly size: number
  /** How often the N rows are drawn again for the intervals; 0 for none. */
  readonly bootstrap: number
  readonly period: string
  /**
   * What is explained: how far all places move on average, or the place of one unit, or its score. `mean rank shift`
   * unless said. A score is compared across ways of normalising, so its units must mean the same in all of them.
   */
  readonly output?: SensitivityOutput
  readonly onProgress?: (done: number, of: number) => void
}

export type SensitivityOutput = 'mean rank shift' | { readonly rankOf: string } | { readonly scoreOf: string }

export interface SensitivityResult {
  readonly parameters: readonly ParameterSensitivity[]
  /** How often the index was made. */
  readonly regenerations: number
  /** Of the output; 0 where nothing that is uncertain changes it, and then every share is 0. */
  readonly variance: number
}

/** Shares of the output's variance. The bounds are those of 5 % and 95 %; without a bootstrap they are null. */
export interface ParameterSensitivity {
  readonly name: string
  /** By this parameter alone. */
  readonly first: number
  readonly firstLow: number | null
  readonly firstHigh: number | null
  /** By it alone and together with others. */
  readonly total: number
  readonly totalLow: number | null
  readonly totalHigh: number | null
}

/**
 * Which uncertain choice moves the result most: Sobol's first and total order. Refuses what `uncertainty` refuses, fewer
 * than 3 rows, and ways under which the output cannot be told.
 */
export function sensitivity(
  model: Model,
  panel: Panel,
  design: Design,
  options: SensitivityOptions,
): SensitivityResult {
  const { seed, size, bootstrap } = options
  if (!(Number.isSafeInteger(size) && size > 2))
    throw new RangeError(`敏感性分析的样本数要是大于 2 的整数，不能是${size}`)
  if (!(Number.isSafeInteger(bootstrap) && bootstrap >= 0))
    throw new RangeError(`自助法的次数要是整数且不小于 0，不能是${bootstrap}`)
  const generator = Generator.of(seed)
  const { nominal, open, compiled } = prepareDesign(model, panel, design, generator)
  const choices = saltelliDesign(generator, size, open.names.length).map((row) =>
    open.alternatives.map((ways, at) => pick(row[at] ?? 0, ways.length)),
  )
  const read = readOutput(panel, options, topScores(nominal).rank)
  const outputs = new Float64Array(choices.length)
  const note = (row: number, scores: Scores) => {
    outputs[row] = read(scores)
  }
  runRows(compiled, open, choices, note, options.onProgress)
  refuseUntold(outputs, open, choices)
  const again = bootstrap > 0 ? sobolIntervals(outputs, size, { generator, times: bootstrap }) : []
  const { indices, variance } = sobolIndices(outputs, size)
  const parameters = indices.map(({ first, total }, at) => {
    const [firstLow, firstHigh] = again[at]?.first ?? [null, null]
    const [totalLow, totalHigh] = again[at]?.total ?? [null, null]
    return { name: open.names[at] ?? '', first, firstLow, firstHigh, total, totalLow, totalHigh }
  })
  return { parameters, regenerations: choices.length, variance }
}

function readOutput(panel: Panel, options: SensitivityOptions, nominal: Float64Array): (scores: Scores) => number {
  const { output = 'mean rank shift' } = options
  const { from, to }: PeriodCells = periodOf(panel, options.period)
  if (output === 'mean rank shift') return ({ rank }) => meanRankShift(nominal, rank, from, to)
  if ('rankOf' in output) {
    const cell = from + unitAt(panel, output.rankOf)
    return ({ rank }) => rank[cell] ?? NaN
  }
  const cell = from + unitAt(panel, output.scoreOf)
  return ({ top }) => top[cell] ?? NaN
}

function refuseUntold(outputs: Float64Array, { names, alternatives }: OpenDesign, choices: Choices): void {
  const row = outputs.findIndex((output) => Number.isNaN(output))
  if (row < 0) return
  const ways = names.map(
    (name, at) => `${name}取第${(choices[row]?.[at] ?? 0) + 1}种（共${alternatives[at]?.length ?? 0}种）`,
  )
  throw new RangeError(`有一种搭配算不出结果：${ways.join('，')}；换掉其中算不出的做法再分析`)
}
