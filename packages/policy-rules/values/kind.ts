import { Number34 } from './number.ts'
import type { Context, Value } from './value.ts'

export type Kind =
  | 'null'
  | 'boolean'
  | 'string'
  | 'number'
  | 'list'
  | 'date'
  | 'months'
  | 'seconds'
  | 'range'
  | 'function'
  | 'context'

/** Which kind of value it is, by the names that `Type` uses. */
export function kindOf(value: Value): Kind {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'string'
  if (value instanceof Number34) return 'number'
  if (isList(value)) return 'list'
  return value.kind
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

export function isNumber(value: Value): value is Number34 {
  return value instanceof Number34
}

export function isContext(value: Value): value is Context {
  return kindOf(value) === 'context'
}
