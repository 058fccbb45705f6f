import { weekday } from '../values/calendar.ts'
import { partsOf } from '../values/duration.ts'
import { isContext, isList, isNumber } from '../values/kind.ts'
import { Number34 } from '../values/number.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { CalendarDate, Months, Range, Seconds, Value } from '../values/value.ts'

/** What follows a dot: an entry of a context, of each item of a list, or a part of a date, duration or range. */
export function readPath(value: Value, name: string): Value {
  if (value === null || typeof value !== 'object' || isNumber(value)) return null
  if (isList(value)) return value.map((item) => readEntry(item, name))
  switch (value.kind) {
    case 'context':
      return value.entries.get(name) ?? null
    case 'date':
      return partOfDate(value, name)
    case 'months':
      return partOfMonths(value, name)
    case 'seconds':
      return partOfSeconds(value, name)
    case 'range':
      return partOfRange(value, name)
    case 'function':
      return null
    default:
      return value satisfies never
  }
}

function readEntry(item: Value, name: string): Value {
  if (item !== null && !isContext(item)) throw new Unsupported('列表里有的项没有可以读的名称')
  return readPath(item, name)
}

function partOfDate(date: CalendarDate, name: string): Value {
  if (name === 'year' || name === 'month' || name === 'day') return new Number34(date[name])
  if (name === 'weekday') return new Number34(weekday(date))
  // By the standard a date is at midnight of UTC in some of its places and without time in others.
  if (/^(hour|minute|second|time offset|timezone)$/.test(name)) throw new Unsupported('日期没有时刻')
  return null
}

function partOfMonths({ months }: Months, name: string): Value {
  if (name === 'years') return new Number34(Math.trunc(months / 12) || 0)
  return name === 'months' ? new Number34(months % 12 || 0) : null
}

function partOfSeconds(duration: Seconds, name: string): Value {
  const parts = partsOf(duration)
  return name === 'days' || name === 'hours' || name === 'minutes' || name === 'seconds' ? parts[name] : null
}

function partOfRange({ low, high }: Range, name: string): Value {
  if (name === 'start') return low?.value ?? null
  if (name === 'end') return high?.value ?? null
  if (name === 'start included') return low?.included ?? false
  return name === 'end included' ? (high?.included ?? false) : null
}
