/**
 * 统计期间 as a text that sorts and that Excel keeps:
 * `2023` 全年 · `2023-H1` 上半年 · `2023-Q1` 一季度 · `2023-05` 当月 · `2023-01~11` 1—11月累计.
 */
export type Period = string

export interface Span {
  /** First and last day, both inside. */
  readonly from: string
  readonly to: string
}

const lastDay = (year: number, month: number): string => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return `${year}-${two(month)}-${two(days)}`
}
const two = (n: number): string => String(n).padStart(2, '0')
const months = (year: number, first: number, last: number): Span => ({
  from: `${year}-${two(first)}-01`,
  to: lastDay(year, last),
})

/** The days of a period, or none if the text is not a period. */
export function findSpan(period: Period): Span | undefined {
  const year = Number(period.slice(0, 4))
  if (!/^\d{4}/.test(period) || year < 1949 || year > 2100) return undefined
  const rest = period.slice(4)
  if (rest === '') return months(year, 1, 12)
  if (rest === '-H1') return months(year, 1, 6)
  if (rest === '-H2') return months(year, 7, 12)
  const quarter = /^-Q([1-4])$/.exec(rest)
  if (quarter) return months(year, Number(quarter[1]) * 3 - 2, Number(quarter[1]) * 3)
  const month = /^-(0[1-9]|1[0-2])(?:~(0[1-9]|1[0-2]))?$/.exec(rest)
  if (!month) return undefined
  const first = Number(month[1])
  const last = Number(month[2] ?? month[1])
  return last < first ? undefined : months(year, first, last)
}

export function getSpan(period: Period): Span {
  const span = findSpan(period)
  if (!span) throw new RangeError(`not a period: ${period}`)
  return span
}

/** The same span `years` later (earlier if negative). */
export const shiftYears = (period: Period, years: number): Period =>
  `${Number(period.slice(0, 4)) + years}${period.slice(4)}`

/** Whether the period is a year from its first day to its last. */
export function isWholeYear(period: Period): boolean {
  const { from, to } = getSpan(period)
  return from.endsWith('-01-01') && to.endsWith('-12-31')
}

export const yearOf = (period: Period): number => Number(period.slice(0, 4))

/** As a county writes it: 2023年, 2023年上半年, 2023年1—11月. */
export function sayPeriod(period: Period): string {
  const year = period.slice(0, 4)
  const rest = period.slice(5)
  if (rest === '') return `${year}年`
  if (rest === 'H1' || rest === 'H2') return `${year}年${rest === 'H1' ? '上' : '下'}半年`
  if (rest.startsWith('Q')) return `${year}年第${'一二三四'[Number(rest[1]) - 1]}季度`
  const [first, last] = rest.split('~').map(Number)
  return last === undefined ? `${year}年${first}月` : `${year}年${first}—${last}月`
}

/** As a county writes it: 2024年5月20日. */
export function sayDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
