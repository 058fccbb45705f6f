import type { Panel } from '../../data/panel.ts'
import type { Element, Model } from '../../model/model.ts'
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
 * and all that it is made of is told; a place never is. Outliers are not treated and units not screened, as that needs
 * the others.
 */
export function ownDataOnly(model: Model, panel: Panel, question: OwnDataQuestion): OwnDataAnswer {
  const own = ownPanel(panel, question.unit)
  const { from: cell } = periodOf(own, question.period)
  const { judged, unjudged } = judgeElements(model, own, cell)
  const [before, after] = [{}, valuesOf(model, own, cell, question)].map((values) => scoresOf(model, own, values))
  const score = (scores: ReadonlyMap<string, Float64Array> | undefined, { code }: Element) =>
    known(scores?.get(code)?.[cell])
  const elements = judged.map((element) => ({
    code: element.code,
    name: element.name,
    before: score(before, element),
    after: score(after, element),
  }))
  const top = elements.find(({ code }) =>
    model.elements.some((element) => element.code === code && element.parent === null),
  )
  return {
    judged: elements,
    unjudged,
    before: top?.before ?? null,
    after: top?.after ?? null,
    sentences: [
      '名次要和其他单位比，这里只有本单位的数据，各级名次都不能判断。',
      ...unjudged.map(({ why }) => why),
      ...(model.steps.treat ? ['各单位一起计算时会先处理极端值，这里没有处理，得分可能略有出入。'] : []),
    ],
  }
}

function ownPanel(panel: Panel, unit: string): Panel {
  const at = unitAt(panel, unit)
  const { periods, units } = panel
  const columns = [...panel.columns].map(([code, column]) => {
    return [code, Float64Array.from(periods, (_, period) => column[period * units.length + at] ?? NaN)] as const
  })
  return { periods, units: [unit], columns: new Map(columns) }
}

function valuesOf(
  model: Model,
  own: Panel,
  cell: number,
  { values = {} }: OwnDataQuestion,
): Record<string, Float64Array> {
  const blank = new Float64Array(own.periods.length).fill(NaN)
  const changed = [...cellsFor(model, own, cell, values)].map(
    ([code, value]) => [code, (own.columns.get(code) ?? blank).with(cell, value)] as const,
  )
  return Object.fromEntries(changed)
}

function scoresOf(
  model: Model,
  own: Panel,
  values: Readonly<Record<string, Float64Array>>,
): ReadonlyMap<string, Float64Array> {
  const { treat: _treat, screen: _screen, impute, ...steps } = model.steps
  const alone: Model = { ...model, steps: impute?.method === 'panel linear' ? { ...steps, impute } : steps }
  const engine = new Engine(alone, own)
  engine.score(prepare(engine.tree, alone, own, { values }).columns, undefined, steps.normalise)
  engine.aggregate(givenWeights(alone), steps.aggregate)
  return engine.scores
}
