import type { Lowered } from './lowered.ts'
import { nameOf, scaledOf } from './lowered.ts'
import type { Scaled } from './node.ts'
import { round } from './rounding.ts'
import { dayNumber, plusMonths, yearOf } from './days.ts'
import { refuse } from './refusal.ts'
import { choose, constant, day, difference, product, sum } from './scaled.ts'
import { and, compare } from './truth.ts'

// The days that every back end can hold; what may leave them is refused.
const firstDay = BigInt(dayNumber(1, 1, 1))
const lastDay = BigInt(dayNumber(9999, 12, 31))

/** Where no column was measured, dates of facts are taken to be within these, so that months may be added. */
export const usualDays = { low: BigInt(dayNumber(1800, 1, 1)), high: BigInt(dayNumber(2200, 12, 31)) }

/** A year, a month or a day of the month of a date. */
export function part(kind: 'year' | 'month' | 'day', of: Scaled): Scaled {
  const bounds = {
    year: { low: BigInt(yearOf(Number(of.low))), high: BigInt(yearOf(Number(of.high))) },
    month: { low: 1n, high: 12n },
    day: { low: 1n, high: 31n },
  }[kind]
  return { kind, of, scale: 0, ...bounds, nullable: of.nullable, widest: bounds.high, calendar: false }
}

/** The same day of the month, or the last when it has no such day. */
export function addMonths(of: Scaled, months: Scaled): Scaled {
  const [low, high] = [plusMonths(Number(of.low), Number(months.low)), plusMonths(Number(of.high), Number(months.high))]
  if (BigInt(low) < firstDay || BigInt(high) > lastDay) return refuse('日期可能超出公元1年至9999年')
  if (of.kind === 'constant' && months.kind === 'constant') return day(low)
  const nullable = of.nullable || months.nullable
  return {
    kind: 'plus months',
    of,
    months,
    scale: 0,
    low: BigInt(low),
    high: BigInt(high),
    nullable,
    widest: 0n,
    calendar: true,
  }
}

/** Whole months from one day to another, towards zero. */
export function monthsBetween(from: Lowered, to: Lowered): Lowered {
  if (from.kind === 'unknown' || to.kind === 'unknown') return { kind: 'unknown' }
  const [start, end] = [scaledOf(from, 'date'), scaledOf(to, 'date')]
  const months = (of: Scaled) => sum(product(part('year', of), constant(12n)), part('month', of))
  const all = difference(months(end), months(start))
  const [first, last] = [part('day', start), part('day', end)]
  const isShortOfOne = and(compare('<', constant(0n), all), compare('<', last, first))
  const isShortBefore = and(compare('<', all, constant(0n)), compare('<', first, last))
  const [less, more] = [difference(all, constant(1n)), sum(all, constant(1n))]
  return { kind: 'months', value: choose(isShortOfOne, true, less, choose(isShortBefore, true, more, all)) }
}

/** `date.year`, `duration.months` and their like. */
export function property(of: Lowered, name: string): Lowered {
  if (of.kind === 'unknown') return of
  if (of.kind === 'context') return of.entries.get(name) ?? { kind: 'unknown' }
  if (of.kind === 'date' && (name === 'year' || name === 'month' || name === 'day'))
    return { kind: 'number', value: part(name, of.value) }
  if (of.kind === 'months' && name === 'years') return whole(round('down', of.value, constant(12n), 0))
  if (of.kind === 'months' && name === 'months') {
    const years = round('down', of.value, constant(12n), 0)
    return whole(difference(of.value, product(years, constant(12n))))
  }
  if (of.kind === 'seconds' && name === 'days')
    return whole(round('down', scaledOf(of, 'seconds'), constant(86400n), 0))
  return refuse(`${nameOf(of)}的“${name}”没有按列算的办法`)
}

function whole(value: Scaled): Lowered {
  return { kind: 'number', value }
}
