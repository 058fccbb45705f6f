import type { CalendarDate, Months } from './value.ts'

const DAY_MS = 86_400_000

/** Days of a month of the proleptic Gregorian calendar; month from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Null when there is no such day. */
export function makeDate(year: number, month: number, day: number): CalendarDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  if (!whole || Math.abs(year) > 9999 || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return { kind: 'date', year, month, day }
}

/**
 * Reads an ISO date; null when it is none or there is no such day.
 * @example parseDate('2024-02-29') // { kind: 'date', year: 2024, month: 2, day: 29 }
 */
export function parseDate(text: string): CalendarDate | null {
  const found = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text)
  return found ? makeDate(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** Days since 1970-01-01. */
export function dayNumber(date: CalendarDate): number {
  const at = new Date(0)
  at.setUTCFullYear(date.year, date.month - 1, date.day)
  return at.getTime() / DAY_MS
}

export function dateOfDay(days: number): CalendarDate | null {
  const at = new Date(days * DAY_MS)
  return makeDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}

/** Adds months; a day that the month has not becomes its last: 2024-01-31 and one month is 2024-02-29. */
export function addMonths(date: CalendarDate, months: number): CalendarDate | null {
  const total = date.year * 12 + (date.month - 1) + months
  const [year, month] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1]
  return makeDate(year, month, Math.min(date.day, daysInMonth(year, month)))
}

/** Whole months from one day to another, towards zero. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): Months {
  const months = (to.year - from.year) * 12 + (to.month - from.month)
  if (months > 0 && to.day < from.day) return { kind: 'months', months: months - 1 }
  if (months < 0 && to.day > from.day) return { kind: 'months', months: months + 1 }
  return { kind: 'months', months }
}

/** 1 for Monday, 7 for Sunday. */
export function weekday(date: CalendarDate): number {
  const days = dayNumber(date) + 3
  return (((days % 7) + 7) % 7) + 1
}

export function dayOfYear(date: CalendarDate): number {
  return dayNumber(date) - dayNumber({ ...date, month: 1, day: 1 }) + 1
}

/** The week by ISO 8601: weeks start on Monday, the first has the year's first Thursday. */
export function weekOfYear(date: CalendarDate): number {
  const thursday = dateOfDay(dayNumber(date) - weekday(date) + 4)
  return thursday ? Math.floor((dayOfYear(thursday) - 1) / 7) + 1 : 1
}
