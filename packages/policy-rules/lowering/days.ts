/** Null of a column of days: no day of a calendar with years of four digits. */
export const noDay = -2147483648

// Days from 1970-01-01 by whole numbers alone (H. Hinnant, "chrono-compatible low-level date algorithms", 2013):
// a year begins on 1 March, so that the leap day is its last.

/** @example dayNumber(2024, 2, 29) // 19782 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function yearOf(day: number): number {
  const { year, month } = civil(day)
  return month <= 2 ? year + 1 : year
}

export function monthOf(day: number): number {
  return civil(day).month
}

export function dayOfMonth(day: number): number {
  return civil(day).day
}

/** The same day of a later month, or that month's last day; null (NaN) stays null. */
export function plusMonths(day: number, months: number): number {
  const { month, day: date } = civil(day)
  const total = yearOf(day) * 12 + month - 1 + months
  const [year, monthThen] = [Math.floor(total / 12), total - Math.floor(total / 12) * 12 + 1]
  const last = dayNumber(monthThen === 12 ? year + 1 : year, monthThen === 12 ? 1 : monthThen + 1, 1) - 1
  return Math.min(dayNumber(year, monthThen, date), last)
}

/** `2024-02-29`, or null when there is no such day. */
export function readDay(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return null
  const day = dayNumber(Number(found[1]), Number(found[2]), Number(found[3]))
  return found[1] !== '0000' && writeDay(day) === text ? day : null
}

export function writeDay(day: number): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return `${digits(yearOf(day), 4)}-${digits(monthOf(day), 2)}-${digits(dayOfMonth(day), 2)}`
}

// The year is the one that began in March.
function civil(number: number): { year: number; month: number; day: number } {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1
  return { year: yearOfEra + era * 400, month: march < 10 ? march + 3 : march - 9, day }
}
