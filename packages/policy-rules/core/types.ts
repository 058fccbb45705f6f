import { own } from './own.ts'
import { isSameUnit, printUnit } from './unit.ts'
import type { Type } from './type.ts'

export const anyType: Type = { kind: 'any' }
export const booleanType: Type = { kind: 'boolean' }
export const numberType: Type = { kind: 'number', unit: null }

const words: Readonly<Record<Type['kind'], string>> = {
  any: '任意值',
  null: '空值',
  number: '数字',
  string: '文字',
  boolean: '真假',
  date: '日期',
  months: '年月时长',
  seconds: '天数时长',
  list: '列表',
  context: '情境',
  range: '区间',
  function: '函数',
}

/** The type as a message names it: “数字（万元）”. */
export function printType(type: Type): string {
  return type.kind === 'number' && type.unit ? `数字（${printUnit(type.unit)}）` : words[type.kind]
}

/** Whether a mistake was already said of it, or it is known only when it runs. */
export function isOpen(type: Type): boolean {
  return type.kind === 'any' || type.kind === 'null'
}

/** Numbers of which both have a unit, and not the same. */
export function unitsDiffer(a: Type, b: Type): boolean {
  return a.kind === 'number' && b.kind === 'number' && a.unit !== null && b.unit !== null && !isSameUnit(a.unit, b.unit)
}

/**
 * The type that holds the values of both; null when there is none. A bare number takes the unit of the other.
 */
export function join(a: Type, b: Type): Type | null {
  if (a.kind === 'any' || b.kind === 'null') return a
  if (b.kind === 'any' || a.kind === 'null') return b
  if (a.kind === 'number' && b.kind === 'number') return unitsDiffer(a, b) ? null : a.unit ? a : b
  if (a.kind === 'list' && b.kind === 'list') return joinWithin(a.of, b.of, (of) => ({ kind: 'list', of }))
  if (a.kind === 'range' && b.kind === 'range') return joinWithin(a.of, b.of, (of) => ({ kind: 'range', of }))
  if (a.kind === 'context' && b.kind === 'context') return joinContexts(a, b)
  return a.kind === b.kind ? a : null
}

function joinWithin(a: Type, b: Type, wrap: (of: Type) => Type): Type | null {
  const of = join(a, b)
  return of && wrap(of)
}

function joinContexts(a: Type & { kind: 'context' }, b: Type & { kind: 'context' }): Type | null {
  const entries: Record<string, Type> = {}
  const names = Object.keys(a.entries)
  if (names.length !== Object.keys(b.entries).length) return null
  for (const name of names) {
    const [left, right] = [own(a.entries, name), own(b.entries, name)]
    const type = left && right ? join(left, right) : null
    if (!type) return null
    entries[name] = type
  }
  return { kind: 'context', entries }
}
