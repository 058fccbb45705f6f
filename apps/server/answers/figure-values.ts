import { findSpan, sayPeriod, shiftYears, type Period } from '@dongjian/kernel/define'
import {
  Exact,
  printFigure,
  type Definitions,
  type FigureRequest,
  type FigureValue as Computed,
} from '@dongjian/kernel/figures'
import type { FigureValue } from '../contract/figures.ts'

/** A computed figure as the API says it. */
export function figureValueOf(definitions: Definitions, computed: Computed): FigureValue {
  const { code, label, unit, source, params, period, value, completeness } = computed
  return {
    code,
    label,
    unit,
    source,
    domain: definitions.figures[code]!.domain,
    params: { ...params },
    period,
    periodText: sayPeriod(period),
    value,
    text: value === null ? null : printFigure(computed, { ...(unit === '元' && { in: '万元' }) }),
    valueStatus: computed.valueStatus as FigureValue['valueStatus'],
    completeness: { ...completeness },
  }
}

/** The same figure in the years before, the oldest first, ending with its own period. */
export const yearsOf = (request: FigureRequest, years: number): FigureRequest[] =>
  Array.from({ length: years }, (_, i) => ({ ...request, period: shiftYears(request.period, i + 1 - years) })).filter(
    ({ period }) => findSpan(period) !== undefined,
  )

/**
 * Where a curve begins: a year from which no ledger holds a record is unknown, not 0. A curve keeps its last year
 * whatever it is.
 */
export function firstKnown(years: readonly Computed[]): number {
  const first = years.findIndex(
    ({ value, behind }) => value !== null && !(behind.kind === 'records' && behind.count === 0),
  )
  return first === -1 ? years.length - 1 : first
}

export interface Change {
  readonly difference: string | null
  /** In %, one decimal. Places and shares do not grow. */
  readonly growth: string | null
}

/** Months against a whole year are no growth: only values that cover their periods are compared. */
export function changeOf(now: Computed, before: Computed | undefined): Change {
  if (now.value === null || before === undefined || before.value === null) return { difference: null, growth: null }
  if (now.keptTo !== null || before.keptTo !== null) return { difference: null, growth: null }
  const difference = new Exact(now.value).minus(before.value)
  const grows = now.unit !== '位' && now.unit !== '%' && !new Exact(before.value).isZero()
  const growth = grows ? difference.times(100).div(new Exact(before.value).abs()).toDecimalPlaces(1).toFixed() : null
  return { difference: difference.toFixed(), growth }
}

/** The last whole year of the county's clock: what a page shows when no period is chosen. */
export function lastYear(now = new Date()): Period {
  const year = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(now)
  return String(Number(year) - 1)
}
