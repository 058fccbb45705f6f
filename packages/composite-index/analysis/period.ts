import type { Panel } from '../data/panel.ts'

/** The cells of one period in a column of a panel or a result. Refuses a period that is not there. */
export function periodOf({ periods, units }: Pick<Panel, 'periods' | 'units'>, period: string): PeriodCells {
  const at = periods.indexOf(period)
  if (at < 0) throw new RangeError(`没有“${period}”这一期的数据，有的是：${periods.join('、')}`)
  return { from: at * units.length, to: (at + 1) * units.length }
}

/** From the first cell up to, not including, `to`. */
export interface PeriodCells {
  readonly from: number
  readonly to: number
}

/** Where a unit stands among the units. Refuses one that is not there. */
export function unitAt({ units }: Pick<Panel, 'units'>, unit: string): number {
  const at = units.indexOf(unit)
  if (at < 0) throw new RangeError(`数据里没有“${unit}”这个单位`)
  return at
}

/** NaN is how a column says missing; null is how an answer does. */
export function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}
