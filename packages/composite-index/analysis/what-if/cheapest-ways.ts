import type { Panel } from '../../data/panel.ts'
import type { Element, Model } from '../../model/model.ts'
import { compileIndex, type CompiledIndex } from '../../run/compile-index.ts'
import { periodOf, unitAt } from '../period.ts'
import { leastChange, type LeastChange } from './least-change.ts'
import { cellsFor, valueAt } from './own-unit.ts'
import { reachOf, spreadOf, valuesOf } from './reach.ts'
import { whyNot } from './why-not.ts'

export interface CheapestWaysOptions {
  readonly unit: string
  readonly period: string
  /** How many places are to be won; 1, 5 and 10 unless said. */
  readonly places?: readonly number[]
  /** How far an indicator can be brought, by code, in its own unit; else its goalpost, else the best value of all units. */
  readonly reach?: Readonly<Record<string, number>>
  /** The indicators that are asked about; all unless said. */
  readonly codes?: readonly string[]
  /** After each indicator. */
  readonly onProgress?: (done: number, of: number) => void
}

/** The least change of one indicator, all else as it is, that wins so many places. */
export interface Way {
  readonly code: string
  readonly name: string
  readonly places: number
  /** In the indicator's own unit, after its denominator. Null is a missing value. */
  readonly from: number | null
  /** The value that is enough; null where none within reach is. Rounding it must go towards what is better. */
  readonly to: number | null
  readonly change: number | null
  /** The size of the change in standard deviations of the indicator among the units; null where they do not differ. */
  readonly inSpreads: number | null
  readonly reached: boolean
  /** How far it was sought. */
  readonly reach: number | null
  /** The best place on the way there; null where there is none. */
  readonly bestRank: number | null
  /** On the way there more is not always better: a place further on was worse than one before. */
  readonly isUneven: boolean
  /** One sentence where it is not reached, or where it is uneven; else null. */
  readonly why: string | null
}

/**
 * For every indicator and number of places, the least change that wins them. The whole index is made anew at every step
 * of the search, since one unit's value moves bounds, means and outliers of all. Sorted by places, then what is reached
 * before what is not, then by the change in the indicator's own spread.
 */
export function cheapestWays(model: Model, panel: Panel, options: CheapestWaysOptions): readonly Way[] {
  const { unit, period, places = [1, 5, 10], onProgress } = options
  const wrong = places.find((count) => !(Number.isSafeInteger(count) && count > 0))
  if (wrong !== undefined) throw new RangeError(`要前进的位数要是正整数，不能是${wrong}`)
  const cell = periodOf(panel, period).from + unitAt(panel, unit)
  const compiled = compileIndex(model, panel)
  const rank = compiled.regenerate().rank[cell] ?? NaN
  const indicators = askedOf(model, options.codes)
  const ways = indicators.flatMap((element, at) => {
    const found = waysOf({ element, model, panel, compiled, cell, rank }, options, places)
    onProgress?.(at + 1, indicators.length)
    return found
  })
  const key = ({ places: won, reached, inSpreads }: Way) => [won, reached ? 0 : 1, inSpreads ?? Infinity] as const
  return ways.toSorted((a, b) => {
    const [one, other] = [key(a), key(b)]
    return one[0] - other[0] || one[1] - other[1] || (one[2] === other[2] ? 0 : one[2] - other[2])
  })
}

function askedOf({ elements }: Model, codes: readonly string[] | undefined): readonly Element[] {
  const indicators = elements.filter(({ level }) => level === 1)
  const strange = codes?.find((code) => !indicators.some((element) => element.code === code))
  if (strange !== undefined) throw new RangeError(`模型里没有“${strange}”这项指标`)
  return codes ? indicators.filter(({ code }) => codes.includes(code)) : indicators
}

interface Search {
  readonly element: Element
  readonly model: Model
  readonly panel: Panel
  readonly compiled: CompiledIndex
  readonly cell: number
  readonly rank: number
}

function waysOf(search: Search, { period, reach: stated }: CheapestWaysOptions, places: readonly number[]): Way[] {
  const { element, panel, cell, rank } = search
  const { code, name, better } = element
  const from = valueAt(element, panel, cell)
  const end = stated?.[code] ?? reachOf(element, panel, period)
  const spread = spreadOf(element, panel, period)
  const isBetter = better === 'lower' ? end < from : end > from
  const marks = valuesOf(element, panel, period)
  const placeAt = remembering((value) => placeWith(search, value))
  return places.map((count) => {
    const goal = rank - count
    const found: LeastChange | null =
      isBetter && goal >= 1 ? leastChange(placeAt, { start: from, end, goal, marks }) : null
    const to = found?.at ?? null
    return {
      code,
      name,
      places: count,
      from: Number.isNaN(from) ? null : from,
      to,
      change: to === null ? null : to - from,
      inSpreads: to === null || !(spread > 0) ? null : Math.abs(to - from) / spread,
      reached: to !== null,
      reach: Number.isFinite(end) ? end : null,
      bestRank: found && Number.isFinite(found.best) ? found.best : null,
      isUneven: found?.isUneven ?? false,
      why: whyNot({ element, from, end, rank, goal, isBetter, found }),
    }
  })
}

function placeWith({ element, model, panel, compiled, cell }: Search, value: number): number {
  const changed = [...cellsFor(model, panel, cell, { [element.code]: value })].map(
    ([code, number]) => [code, panel.columns.get(code)?.with(cell, number) ?? new Float64Array(0)] as const,
  )
  return compiled.regenerate({ values: Object.fromEntries(changed) }).rank[cell] ?? NaN
}

function remembering(placeAt: (at: number) => number): (at: number) => number {
  const known = new Map<number, number>()
  return (at) => {
    const before = known.get(at)
    if (before !== undefined) return before
    const place = placeAt(at)
    known.set(at, place)
    return place
  }
}
