import type { Element } from '../../model/model.ts'
import type { ElementResult, Run } from '../../run/result.ts'
import { periodOf, unitAt } from '../period.ts'

/** One end of a change, for one unit. */
export interface End {
  readonly run: Run
  readonly units: readonly string[]
  childrenOf(parent: string): readonly Element[]
  isChild(parent: string, code: string): boolean
  /** 0 where the model does not have the element under this parent. */
  weightUnder(parent: string, code: string): number
  /** NaN where the unit, or another, has none. */
  score(code: string, unit?: string): number
  raw(code: string): number
}

export function endOf(run: Run, period: string, unit: string): End {
  const { from } = periodOf(run, period)
  const own = from + unitAt(run, unit)
  const cells = new Map(run.units.map((name, at) => [name, from + at]))
  const children = Map.groupBy(run.model.elements, ({ parent }) => parent)
  const parents = new Map(run.model.elements.map(({ code, parent }) => [code, parent]))
  const result = (code: string): ElementResult | undefined => run.elements.get(code)
  return {
    run,
    units: run.units,
    childrenOf: (parent) => children.get(parent) ?? [],
    isChild: (parent, code) => parents.get(code) === parent,
    weightUnder: (parent, code) => (parents.get(code) === parent ? (result(code)?.weight ?? 0) : 0),
    score: (code, of) => result(code)?.score[of === undefined ? own : (cells.get(of) ?? -1)] ?? NaN,
    raw: (code) => result(code)?.raw?.[own] ?? NaN,
  }
}
