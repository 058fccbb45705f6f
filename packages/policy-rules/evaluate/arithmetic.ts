import { addMonths, dateOfDay, dayNumber } from '../values/calendar.ts'
import { isNumber } from '../values/kind.ts'
import { Number34 } from '../values/number.ts'
import { Unsupported } from '../values/unsupported.ts'
import { refuseSingle } from './logic.ts'
import type { CalendarDate, Months, Seconds, Value } from '../values/value.ts'

const DAY = 86_400

type Dated = CalendarDate | Months | Seconds

function isDated(value: Value): value is Dated {
  if (value === null || typeof value !== 'object' || !('kind' in value)) return false
  return value.kind === 'date' || value.kind === 'months' || value.kind === 'seconds'
}

function finite(number: Number34): Number34 | null {
  return number.isFinite() ? number : null
}

export function add(a: Value, b: Value): Value {
  if (isNumber(a) && isNumber(b)) return finite(a.plus(b))
  if (typeof a === 'string' && typeof b === 'string') return a + b
  if (!isDated(a) || !isDated(b)) return refuseSingle(a, b)
  if (a.kind === 'date') return b.kind === 'date' ? null : later(a, b)
  if (b.kind === 'date') return later(b, a)
  return sumOf(a, b)
}

export function subtract(a: Value, b: Value): Value {
  if (isNumber(a) && isNumber(b)) return finite(a.minus(b))
  if (!isDated(a) || !isDated(b)) return refuseSingle(a, b)
  if (b.kind === 'date') {
    return a.kind === 'date' ? { kind: 'seconds', seconds: new Number34(dayNumber(a) - dayNumber(b)).times(DAY) } : null
  }
  const opposite = opposed(b)
  return a.kind === 'date' ? later(a, opposite) : sumOf(a, opposite)
}

function later(date: CalendarDate, by: Months | Seconds): Value {
  if (by.kind === 'months') return refuseLost(addMonths(date, by.months))
  const days = by.seconds.div(DAY)
  if (!days.isInteger()) throw new Unsupported('日期只能加减整天')
  return refuseLost(dateOfDay(dayNumber(date) + days.toNumber()))
}

function refuseLost(date: CalendarDate | null): CalendarDate {
  if (date === null || date.year === 0) throw new Unsupported('日期超出了公元 1 年到 9999 年')
  return date
}

function opposed(duration: Months | Seconds): Months | Seconds {
  if (duration.kind === 'months') return { kind: 'months', months: duration.months === 0 ? 0 : -duration.months }
  return { kind: 'seconds', seconds: duration.seconds.negated() }
}

function sumOf(a: Months | Seconds, b: Months | Seconds): Value {
  if (a.kind === 'months') return b.kind === 'months' ? { kind: 'months', months: a.months + b.months } : null
  return b.kind === 'seconds' ? { kind: 'seconds', seconds: a.seconds.plus(b.seconds) } : null
}

export function multiply(a: Value, b: Value): Value {
  if (isNumber(a) && isNumber(b)) return finite(a.times(b))
  if (isNumber(b)) return isDated(a) ? scaled(a, b) : refuseSingle(a, b)
  return isNumber(a) && isDated(b) ? scaled(b, a) : refuseSingle(a, b)
}

function scaled(duration: Dated, factor: Number34): Value {
  if (duration.kind === 'date') return null
  if (duration.kind === 'seconds') return { kind: 'seconds', seconds: duration.seconds.times(factor) }
  const months = factor.times(duration.months)
  if (!months.isInteger()) throw new Unsupported('年月时长相乘、相除的结果不是整月')
  return { kind: 'months', months: months.toNumber() }
}

export function divide(a: Value, b: Value): Value {
  if (isNumber(b)) return b.isZero() ? null : quotient(a, b)
  if (!isDated(a) || !isDated(b)) return refuseSingle(a, b)
  if (a.kind === 'months' && b.kind === 'months') return b.months === 0 ? null : new Number34(a.months).div(b.months)
  if (a.kind !== 'seconds' || b.kind !== 'seconds' || b.seconds.isZero()) return null
  return a.seconds.div(b.seconds)
}

function quotient(a: Value, by: Number34): Value {
  if (isNumber(a)) return finite(a.div(by))
  if (!isDated(a) || a.kind === 'date') return null
  if (a.kind === 'seconds') return { kind: 'seconds', seconds: a.seconds.div(by) }
  return scaled({ kind: 'months', months: 1 }, new Number34(a.months).div(by))
}

export function power(a: Value, b: Value): Value {
  return isNumber(a) && isNumber(b) ? finite(a.pow(b)) : refuseSingle(a, b)
}

export function negate(value: Value): Value {
  if (isNumber(value)) return value.negated()
  return isDated(value) && value.kind !== 'date' ? opposed(value) : null
}
