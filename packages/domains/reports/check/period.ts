import { findSpan, type Period } from '@dongjian/kernel/define'
import type { Figure, PeriodSource } from '@dongjian/report-figures'

/** target: the year after the report's, which nobody wrote; edition: that of the edition whose bookmark it stands in. */
export type PeriodPlace = 'sentence' | 'paragraph' | 'report' | 'target' | 'edition'

export interface ReadPeriod {
  readonly period: Period
  readonly from: PeriodPlace
}

export const periodPlaces = {
  stated: 'sentence',
  sentence: 'sentence',
  paragraph: 'paragraph',
  report: 'report',
  target: 'target',
} as const satisfies Record<PeriodSource, PeriodPlace>

/** The period that a number of a text is about, and where the text says so; none when it is not a period of figures. */
export function readPeriod(number: Figure, reportPeriod: Period): ReadPeriod | undefined {
  if (number.period === null) return { period: reportPeriod, from: 'report' }
  const from = periodPlaces[number.periodFrom]
  // 2023-12-31: a stock of that day is the stock at the end of that year.
  const period = /^\d{4}-12-31$/.test(number.period) ? number.period.slice(0, 4) : number.period
  return findSpan(period) ? { period, from } : undefined
}
