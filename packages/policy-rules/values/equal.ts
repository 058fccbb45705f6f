import { dayNumber } from './calendar.ts'
import { isList, isNumber, kindOf } from './kind.ts'
import { Unsupported } from './unsupported.ts'
import type { Context, Range, Value } from './value.ts'

/**
 * Equality of the standard: null equals only null, values of different kinds give null, lists are equal item by item,
 * contexts entry by entry in any order.
 */
export function equal(a: Value, b: Value): boolean | null {
  if (a === null || b === null) return a === b
  if (typeof a === 'string') return typeof b === 'string' ? a === b : mismatch(a, b)
  if (typeof a === 'boolean') return typeof b === 'boolean' ? a === b : mismatch(a, b)
  if (isNumber(a)) return isNumber(b) ? a.eq(b) : mismatch(a, b)
  const kind = kindOf(a)
  return kind === kindOf(b) ? equalOfKind(a, b) : mismatch(a, b)
}

// An engine may unwrap a list of one before it compares; the texts of the standard do not agree.
function mismatch(a: Value, b: Value): null {
  if ((isList(a) && a.length === 1) || (isList(b) && b.length === 1)) {
    throw new Unsupported('只有一项的列表不能与单个值比较')
  }
  return null
}

function equalOfKind(a: Value, b: Value): boolean | null {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, at) => isSame(item, b[at] ?? null))
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || isList(a) || isList(b)) return null
  if (isNumber(a) || isNumber(b)) return null
  if (a.kind === 'date' && b.kind === 'date') return dayNumber(a) === dayNumber(b)
  if (a.kind === 'months' && b.kind === 'months') return a.months === b.months
  if (a.kind === 'seconds' && b.kind === 'seconds') return a.seconds.eq(b.seconds)
  if (a.kind === 'range' && b.kind === 'range') return equalRanges(a, b)
  if (a.kind === 'context' && b.kind === 'context') return equalContexts(a, b)
  throw new Unsupported('函数不能比较是否相等')
}

function equalContexts(a: Context, b: Context): boolean {
  if (a.entries.size !== b.entries.size) return false
  return [...a.entries].every(([name, value]) => b.entries.has(name) && isSame(value, b.entries.get(name) ?? null))
}

function equalRanges(a: Range, b: Range): boolean {
  return equalEnds(a.low, b.low) && equalEnds(a.high, b.high)
}

function equalEnds(a: Range['low'], b: Range['low']): boolean {
  if (a === null || b === null) return a === b
  return a.included === b.included && isSame(a.value, b.value)
}

// Within lists and contexts the standard does not say whether kinds that differ are unequal or unknown.
function isSame(a: Value, b: Value): boolean {
  const same = equal(a, b)
  if (same === null) throw new Unsupported('列表或情境中不同类型的值不能比较是否相等')
  return same
}
