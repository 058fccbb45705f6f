import type { Panel } from '../../data/panel.ts'
import type { Model } from '../../model/model.ts'
import { Engine } from '../../run/engine.ts'
import { prepare } from '../../run/prepare.ts'
import { givenWeights } from '../../weights/given.ts'
import { known, periodOf, unitAt } from '../period.ts'
import { cellsFor } from '../what-if/own-unit.ts'
import { judgeElements } from './judge-elements.ts'

export interface OwnDataQuestion {
  readonly unit: string
  readonly period: string
  /** New values of the unit's indicators, in the indicators' own units; none for how it stands. */
  readonly values?: Readonly<Record<string, number>>
}

export interface OwnDataAnswer {
  /** Elements whose score needs no other unit, the index itself among them if it is so. */
  readonly judged: readonly JudgedElement[]
  /** The others, each with one sentence why. */
  readonly unjudged: readonly { readonly code: string; readonly name: string; readonly why: string }[]
  /** The index's own score; null where it cannot be judged or is missing. */
  readonly before: number | null
  readonly after: number | null
  /** What cannot be said, and what to mind: sentences in the order of importance; the first is about places. */
  readonly sentences: readonly string[]
}

export interface JudgedElement {
  readonly code: string
  readonly name: string
  /** Null is a missing score. */
  readonly before: number | null
  readonly after: number | null
}

/**
 * What can be said of an index with one unit's data only: the panel may have that unit alone, and what it has of others is
 * not read. A score is told where its normalisation needs no others (goalposts, a fixed base of the unit's own value)
 * and all that it is made of is told; a place never is. Outliers are not treated, as that needs the others. A column
 * that the panel does not have is missing.
 */
export function ownDataOnly(model: Model, panel: Panel, question: OwnDataQuestion): OwnDataAnswer {
  const own = ownPanel(model, panel, question.unit)
  const { from: cell } = periodOf(own, question.period)
  const { judged, unjudged } = judgeElements(model, own, cell)
  const before = makeAlone(model, own, {})
  const after = makeAlone(model, own, valuesOf(model, own, cell, question))
  const elements = judged.map(({ code, name, parent }) => ({
    line: { code, name, before: known(before.scores.get(code)?.[cell]), after: known(after.scores.get(code)?.[cell]) },
    isTop: parent === null,
  }))
  const top = elements.find(({ isTop }) => isTop)?.line
  return {
    judged: elements.map(({ line }) => line),
    unjudged,
    before: top?.before ?? null,
    after: top?.after ?? null,
    sentences: [
      '名次要和其他单位比，这里只有本单位的数据，各级名次都不能判断。',
      ...(after.screened[cell] ? ['本单位的数太少，按这个模型不参加计算，没有得分。'] : []),
      ...unjudged.map(({ why }) => why),
      ...(model.steps.treat ? ['各单位一起计算时会先处理极端值，这里没有处理，得分可能略有出入。'] : []),
    ],
  }
}

function ownPanel({ elements }: Model, panel: Panel, unit: string): Panel {
  const at = unitAt(panel, unit)
  const { periods, units } = panel
  const codes = elements.flatMap(({ code, level, denominator }) => (level === 1 ? [code, denominator ?? code] : []))
  const columns = [...new Set(codes)].map((code) => {
    const column = panel.columns.get(code)
    return [code, Float64Array.from(periods, (_, period) => column?.[period * units.length + at] ?? NaN)] as const
  })
  return { periods, units: [unit], columns: new Map(columns) }
}

function valuesOf(
  model: Model,
  own: Panel,
  cell: number,
  { values = {} }: OwnDataQuestion,
): Record<string, Float64Array> {
  const changed = [...cellsFor(model, own, cell, values)].map(
    ([code, value]) => [code, (own.columns.get(code) ?? new Float64Array(0)).with(cell, value)] as const,
  )
  return Object.fromEntries(changed)
}

function makeAlone(
  model: Model,
  own: Panel,
  values: Readonly<Record<string, Float64Array>>,
): { readonly scores: ReadonlyMap<string, Float64Array>; readonly screened: Uint8Array } {
  const { treat: _, impute, screen, ...steps } = model.steps
  const isFilledAlone = !impute || impute.method === 'panel linear'
  // What the others would fill in counts where units are screened after that.
  const isScreenedAlone = screen && (isFilledAlone || screen.after !== 'imputation')
  const alone: Model = {
    ...model,
    steps: { ...steps, ...(impute && isFilledAlone && { impute }), ...(isScreenedAlone && { screen }) },
  }
  const engine = new Engine(alone, own)
  const { columns, screened } = prepare(engine.tree, alone, own, { values })
  engine.score(columns, undefined, steps.normalise)
  engine.aggregate(givenWeights(alone), steps.aggregate)
  return { scores: engine.scores, screened }
}
