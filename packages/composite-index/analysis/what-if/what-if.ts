import type { Panel } from '../../data/panel.ts'
import type { Model } from '../../model/model.ts'
import { compileIndex, type Scores } from '../../run/compile-index.ts'
import { known, periodOf, unitAt } from '../period.ts'
import { cellsFor } from './own-unit.ts'

export interface WhatIfQuestion {
  readonly unit: string
  readonly period: string
  /** New values of the unit's indicators, in the indicators' own units; any number of them at once. */
  readonly values: Readonly<Record<string, number>>
}

export interface WhatIfAnswer {
  readonly before: Standing
  readonly after: Standing
  /** Units that were not behind, and then are. */
  readonly passed: readonly string[]
  /** Units that were not ahead, and then are. */
  readonly passedBy: readonly string[]
}

/** Null is a unit without a score. */
export interface Standing {
  readonly score: number | null
  readonly rank: number | null
}

/**
 * What the index would be if a unit had other values, the others as they are. The whole index is made anew, so that what
 * the unit does to bounds, means and outliers of all counts too. Refuses units, periods and codes that are not there.
 */
export function whatIf(model: Model, panel: Panel, question: WhatIfQuestion): WhatIfAnswer {
  return prepareWhatIf(model, panel)(question)
}

/** {@link whatIf} for many questions about the same data: what does not depend on the question is made once. */
export function prepareWhatIf(model: Model, panel: Panel): (question: WhatIfQuestion) => WhatIfAnswer {
  const compiled = compileIndex(model, panel)
  const nominal = compiled.regenerate()
  return ({ unit, period, values }) => {
    const { from } = periodOf(panel, period)
    const at = unitAt(panel, unit)
    const cells = cellsFor(model, panel, from + at, values)
    const changed = [...cells].map(([code, value]) => [
      code,
      (panel.columns.get(code) ?? blank(panel)).with(from + at, value),
    ])
    const after = compiled.regenerate({ values: Object.fromEntries(changed) })
    const standing = ({ top, rank }: Scores): Standing => ({
      score: known(top[from + at]),
      rank: known(rank[from + at]),
    })
    const others = panel.units.map((name, other) => ({
      name,
      was: side(nominal.top, from + at, from + other),
      is: side(after.top, from + at, from + other),
    }))
    return {
      before: standing(nominal),
      after: standing(after),
      passed: others.filter(({ was, is }) => was !== 'behind' && is === 'behind').map(({ name }) => name),
      passedBy: others.filter(({ was, is }) => was !== 'ahead' && is === 'ahead').map(({ name }) => name),
    }
  }
}

function blank({ periods, units }: Panel): Float64Array {
  return new Float64Array(periods.length * units.length).fill(NaN)
}

/** Where another unit stands. One without a score is behind nobody and ahead of nobody. */
function side(top: Float64Array, own: number, other: number): 'ahead' | 'behind' | 'level' | 'unknown' {
  const difference = (top[other] ?? NaN) - (top[own] ?? NaN)
  if (Number.isNaN(difference)) return 'unknown'
  if (difference === 0) return 'level'
  return difference > 0 ? 'ahead' : 'behind'
}
