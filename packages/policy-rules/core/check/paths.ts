import type { Syntax } from '../../language/syntax.ts'
import { own } from '../own.ts'
import type { Span, Tree } from '../tree.ts'
import type { Type } from '../type.ts'
import { anyType, booleanType, numberType, printType } from '../types.ts'
import type { Checker } from './checker.ts'
import { suggest } from './suggest.ts'

const properties: Readonly<Partial<Record<Type['kind'], readonly string[]>>> = {
  date: ['year', 'month', 'day', 'weekday'],
  months: ['years', 'months'],
  seconds: ['days', 'hours', 'minutes', 'seconds'],
}

/** Names that may follow a dot in any text. */
export const propertyNames: readonly string[] = [
  ...Object.values(properties).flat(),
  'start',
  'end',
  'start included',
  'end included',
  'time offset',
  'timezone',
  'hour',
  'minute',
  'second',
]

export function checkPath(syntax: Syntax & { kind: 'path' }, checker: Checker): Tree {
  const of = checker.check(syntax.of)
  const { name, span } = syntax
  const type = checker.known ? typeOfPath(of.type, name) : anyType
  if (type) return { kind: 'path', of, name, type, span }
  return noSuchPath(of.type, name, span, checker)
}

function typeOfPath(type: Type, name: string): Type | null {
  switch (type.kind) {
    case 'any':
      return anyType
    case 'context':
      return own(type.entries, name) ?? null
    case 'list': {
      const of = typeOfPath(type.of, name)
      return of && { kind: 'list', of }
    }
    case 'range':
      return name === 'start' || name === 'end' ? type.of : /^(start|end) included$/.test(name) ? booleanType : null
    default:
      return properties[type.kind]?.includes(name) ? numberType : null
  }
}

function noSuchPath(type: Type, name: string, span: Span, checker: Checker): Tree {
  const known = type.kind === 'context' ? Object.keys(type.entries) : (properties[type.kind] ?? [])
  const near = suggest(name, known)
  const hint = near ? `，是不是“${near}”？` : known.length > 0 ? `，只有${known.join('、')}` : ''
  return checker.fault(span, 'unknown-name', `${printType(type)}没有“${name}”${hint}`)
}
