import { dayNumber } from './calendar.ts'
import { isNumber, kindOf } from './kind.ts'
import type { Range, Value } from './value.ts'

/** Below 0, 0 or above 0; null when the two have no order. */
export function compare(a: Value, b: Value): number | null {
  if (isNumber(a)) return isNumber(b) ? a.cmp(b) : null
  if (a === null || b === null) return null
  if (typeof a === 'string') return typeof b === 'string' ? compareStrings(a, b) : null
  if (typeof a !== 'object' || typeof b !== 'object' || kindOf(a) !== kindOf(b)) return null
  if (!('kind' in a) || !('kind' in b)) return null
  if (a.kind === 'date' && b.kind === 'date') return dayNumber(a) - dayNumber(b)
  if (a.kind === 'months' && b.kind === 'months') return a.months - b.months
  if (a.kind === 'seconds' && b.kind === 'seconds') return a.seconds.cmp(b.seconds)
  return null
}

/** By code points: UTF-16 units would put 🐎 before ﬀ. */
function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  const [left, right] = [[...a], [...b]]
  for (let at = 0; at < left.length && at < right.length; at += 1) {
    const order = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0)
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** Whether a value lies in a range; null when it has no order with an end, or an end is null. */
export function isWithin(value: Value, range: Range): boolean | null {
  const low = range.low === null ? true : above(value, range.low)
  const high = range.high === null ? true : below(value, range.high)
  if (low === null || high === null) return null
  return low && high
}

function above(value: Value, end: NonNullable<Range['low']>): boolean | null {
  const order = compare(value, end.value)
  return order === null ? null : end.included ? order >= 0 : order > 0
}

function below(value: Value, end: NonNullable<Range['high']>): boolean | null {
  const order = compare(value, end.value)
  return order === null ? null : end.included ? order <= 0 : order < 0
}
