import { arranged, isStatutory } from './holidays.ts'

const dayMs = 86_400_000
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs

const isListed = (days: readonly string[], date: string): boolean =>
  days.some((range) => {
    const [from, to = from] = range.split('~') as [string, string?]
    return date >= from && date <= to
  })

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay())

/** Whether an office works on a day: holidays and make-up days as announced; a year not announced yet by its statutory days. */
export function isWorkingDay(day: string): boolean {
  const year = arranged[Number(day.slice(0, 4))]
  const date = day.slice(5)
  if (!year) return !isWeekend(day) && !isStatutory(day)
  return isListed(year.worked, date) || (!isWeekend(day) && !isListed(year.off, date))
}

/** Whether the holidays of all years from one day to another are announced; else what is counted is 暂按推算. */
export function isArranged(from: string, to: string): boolean {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) if (!arranged[year]) return false
  return true
}

/** The `count`-th working day after a day: the first day is not counted (行政许可法 82). */
export function addWorkingDays(day: string, count: number): string {
  let [at, left] = [day, count]
  while (left > 0) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** How many working days are left after a day up to another, which counts; negative when it is over. */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from)
  let count = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at)) count += 1
  return count
}

/** The same-numbered day months later, or the last day of a month that has none (民法典 202). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const at = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), Math.min(date, last))).toISOString().slice(0, 10)
}

/** An end on a holiday moves on to the next working day (民法典 203). */
export const orNextWorkingDay = (day: string): string => (isWorkingDay(day) ? day : orNextWorkingDay(addDays(day, 1)))
/** What must lie before a meeting cannot move on: it is due on the working day before. */
export const orWorkingDayBefore = (day: string): string =>
  isWorkingDay(day) ? day : orWorkingDayBefore(addDays(day, -1))
