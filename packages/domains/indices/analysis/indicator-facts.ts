import type { Element } from '@dongjian/composite-index'
import type { BoundValue } from '../editions/bound.ts'
import type { OpenEdition } from '../editions/edition.ts'
import { known, type About } from './ask.ts'
import { decimalOf, sayValue, stepFor } from './values.ts'

/** An indicator of a unit in a year, in its own unit after its denominator. */
export interface IndicatorFacts {
  readonly unit: string
  readonly better: 'higher' | 'lower'
  readonly value: string | null
  readonly text: string | null
  readonly before: string | null
  readonly least: string | null
  readonly most: string | null
  readonly median: string | null
  /** Of a slider. */
  readonly step: string
  readonly denominator: string | null
  readonly figure: { readonly code: string; readonly period: string; readonly label: string } | null
  readonly source: string
  readonly imputed: boolean
}

export function indicatorFacts(
  open: OpenEdition,
  { year, cell }: About,
  { code, unit = '', better = 'higher', denominator }: Element,
  bound: BoundValue | undefined,
): IndicatorFacts {
  const { raw = new Float64Array(0), imputed = [] } = open.run.elements.get(code)!
  const size = open.panel.units.length
  const from = open.panel.periods.indexOf(year) * size
  const all = raw
    .slice(from, from + size)
    .filter((value) => !Number.isNaN(value))
    .toSorted()
  const earlier = open.edition.years[open.edition.years.indexOf(year) - 1]
  const cellBefore = earlier === undefined ? -1 : open.panel.periods.indexOf(earlier) * size + (cell - from)
  const column = open.dataset.data.columns.find((each) => each.code === code)
  return {
    unit,
    better,
    value: decimalOf(raw[cell]),
    text: sayValue(raw[cell], unit),
    before: decimalOf(known(raw[cellBefore])),
    least: decimalOf(all[0]),
    most: decimalOf(all.at(-1)),
    median: decimalOf(medianOf(all)),
    step: all.length === 0 ? '1' : stepFor(all[0]!, all.at(-1)!),
    denominator: denominator ?? null,
    figure: bound ? { code: bound.figure, period: bound.period, label: bound.label } : null,
    source: bound ? `平台数字“${bound.label}”${bound.periodText}` : (column?.source ?? open.dataset.source),
    imputed: imputed.includes(cell),
  }
}

function medianOf(sorted: Float64Array): number | undefined {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}
