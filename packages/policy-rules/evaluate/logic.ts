import { compare, isWithin } from '../values/compare.ts'
import { equal } from '../values/equal.ts'
import { isContext, isList, kindOf } from '../values/kind.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { Range, Value } from '../values/value.ts'

/** Three-valued: what is no boolean counts as unknown. */
export function not(value: Value): Value {
  return typeof value === 'boolean' ? !value : null
}

export function unequal(a: Value, b: Value): Value {
  return not(equal(a, b))
}

/** Null when one side is null: a missing fact is neither equal nor unequal. */
export function knownEqual(a: Value, b: Value): Value {
  return a === null || b === null ? null : equal(a, b)
}

/** Null, unless an operand is a list of one, which the standard unwraps in some places. */
export function refuseSingle(a: Value, b: Value): null {
  const isSingle = (value: Value): boolean => isList(value) && value.length === 1
  if (isSingle(a) || isSingle(b)) throw new Unsupported('只有一项的列表不能当作单个值计算')
  return null
}

/** A comparison of order. */
export function ordered(holds: (order: number) => boolean): (a: Value, b: Value) => Value {
  return (a, b) => {
    const order = compare(a, b)
    return order === null ? refuseSingle(a, b) : holds(order)
  }
}

export function inRange(value: Value, range: Value): Value {
  return isRange(range) ? isWithin(value, range) : null
}

export function isRange(value: Value): value is Range {
  return kindOf(value) === 'range'
}

/** Whether a value is an item of a list, or lies in an item that is a range. */
export function inList(value: Value, list: Value): Value {
  if (!isList(list)) return null
  // A list within an equal list of single values: some say yes, some say no.
  if (isList(value) && !list.some(isList)) throw new Unsupported('“in”的两边都是列表')
  return list.some((item) => {
    if (isRange(item) && !isRange(value ?? null)) return isWithin(value, item) === true
    if (isList(item) && !isList(value)) throw new Unsupported('“in”之后的列表里不能再有列表')
    return equal(value, item) === true
  })
}

/** `value in test` when only the run shows what the test is. */
export function passes(value: Value, test: Value): Value {
  if (test === null) throw new Unsupported('“in”之后没有值')
  if (isList(test)) return inList(value, test)
  if (isRange(test) && !isRange(value)) return isWithin(value, test)
  return equal(value, test)
}

/** The same in a cell of a table, where a condition on other values may stand. */
export function passesCell(value: Value, test: Value): Value {
  if (typeof test === 'boolean' && typeof value !== 'boolean') return test
  return test === null ? equal(value, test) : passes(value, test)
}

/** The entry of a filter's item, or what the name means around the filter. */
export function entryOfItem(item: Value, name: Value, outer: Value): Value {
  if (!isContext(item) || typeof name !== 'string') return outer
  return item.entries.has(name) ? (item.entries.get(name) ?? null) : outer
}

const kindsOfTypes: Readonly<Record<string, string>> = {
  number: 'number',
  string: 'string',
  boolean: 'boolean',
  date: 'date',
  'days and time duration': 'seconds',
  'years and months duration': 'months',
}

export function instanceOf(value: Value, type: Value): Value {
  return typeof type === 'string' && value !== null && kindsOfTypes[type] === kindOf(value)
}
