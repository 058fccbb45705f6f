import { own } from '../core/own.ts'
import { isList, kindOf, type Kind } from '../values/kind.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { Value } from '../values/value.ts'

const kinds: Readonly<Record<string, Kind>> = {
  number: 'number',
  string: 'string',
  boolean: 'boolean',
  date: 'date',
  dayTimeDuration: 'seconds',
  'days and time duration': 'seconds',
  yearMonthDuration: 'months',
  'years and months duration': 'months',
}

const timed = new Set(['time', 'dateTime', 'date and time'])

/**
 * Brings a value to a declared type as the standard has it: a list of one stands for its item, what does not fit is
 * null. A type that only the model knows is trusted where the value's form cannot depend on it, and refused elsewhere.
 */
export function conform(value: Value, type: Value, form: Value): Value {
  if (typeof type !== 'string' || value === null || type === 'Any') return value
  if (timed.has(type)) throw new Unsupported('不支持时刻')
  const kind = own(kinds, type)
  if (kind !== undefined) return toKind(value, kind)
  if (isList(value)) return trustList(value, type, form)
  const isCollection = /list|collection|array|set$/i.test(type)
  if (isCollection || form === 'list' || (kindOf(value) === 'context' && form === 'text')) return refuse(type)
  return value
}

function toKind(value: Value, kind: Kind): Value {
  if (kindOf(value) === kind) return value
  const [only] = isList(value) && value.length === 1 ? value : []
  return only !== undefined && kindOf(only) === kind ? only : null
}

function trustList(list: readonly Value[], type: string, form: Value): Value {
  const mixed = new Set(list.map(kindOf)).size > 1
  const single = list.length === 1 && form !== 'list' && !/list|collection|array/i.test(type)
  return mixed || single ? refuse(type) : list
}

function refuse(type: string): never {
  throw new Unsupported(`不知道类型“${type}”是怎样定义的`)
}
