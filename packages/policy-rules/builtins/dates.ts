import { addMonths, dayOfYear, makeDate, monthsBetween, parseDate, weekOfYear, weekday } from '../values/calendar.ts'
import { parseDuration } from '../values/duration.ts'
import { Number34 } from '../values/number.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { CalendarDate, Value } from '../values/value.ts'
import { anyResult, dateResult, monthsResult, numberResult, stringResult } from './result.ts'
import { signature, type Builtin, type Signature } from './signature.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = 'January February March April May June July August September October November December'.split(' ')

/** A date from its text; refuses texts with a time and years beyond four digits, which this subset does not carry. */
export function readDate(text: string): CalendarDate | null {
  const date = parseDate(text)
  if (date ? date.year === 0 : /^[+-]?\d{4,}-\d\d-\d\d./.test(text) || /^[+-]?\d{5,}-/.test(text)) {
    throw new Unsupported(`不支持这样的日期：${text}`)
  }
  return date
}

function dateFrom([from]: readonly Value[]): Value {
  return typeof from === 'string' ? readDate(from) : (from ?? null)
}

function dateOfParts(args: readonly Value[]): Value {
  const [year = 0, month = 0, day = 0] = args.map((part) => (part as Number34).toNumber())
  if (![year, month, day].every(Number.isInteger)) throw new Unsupported('年、月、日不是整数')
  if (year === 0 || Math.abs(year) > 9999) throw new Unsupported('年份超出了 1 到 9999')
  return makeDate(year, month, day)
}

/** A duration from its text; refuses forms that some read and others do not. */
function durationFrom([from]: readonly Value[]): Value {
  if (typeof from !== 'string') return from ?? null
  if (/^-?P.*(\d{10}|\.\D|-|\+)/.test(from)) throw new Unsupported(`不支持这样写的时长：${from}`)
  return parseDuration(from)
}

function ofDate(result: Signature['result'], run: (date: CalendarDate) => Value): readonly Signature[] {
  return [signature('date: date', result, ([date]) => run(date as CalendarDate))]
}

export const dates: readonly Builtin[] = [
  {
    name: 'date',
    signatures: [
      signature('from: string|date', dateResult, dateFrom),
      signature('year: number, month: number, day: number', dateResult, dateOfParts),
    ],
  },
  { name: 'duration', signatures: [signature('from: string|months|seconds', anyResult, durationFrom)] },
  {
    name: 'years and months duration',
    signatures: [
      signature('from: date, to: date', monthsResult, ([from, to]) =>
        monthsBetween(from as CalendarDate, to as CalendarDate),
      ),
    ],
  },
  { name: 'day of year', signatures: ofDate(numberResult, (date) => new Number34(dayOfYear(date))) },
  { name: 'week of year', signatures: ofDate(numberResult, (date) => new Number34(weekOfYear(date))) },
  { name: 'day of week', signatures: ofDate(stringResult, (date) => weekdays[weekday(date) - 1] ?? null) },
  { name: 'month of year', signatures: ofDate(stringResult, (date) => months[date.month - 1] ?? null) },
  { name: 'last day of month', signatures: ofDate(numberResult, lastDayOfMonth) },
]

function lastDayOfMonth(date: CalendarDate): Value {
  const last = addMonths({ ...date, month: 12, day: 31 }, date.month - 12)
  return last && new Number34(last.day)
}
