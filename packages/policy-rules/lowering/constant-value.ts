import { isList, isNumber } from '../values/kind.ts'
import type { Range, Value } from '../values/value.ts'
import { dayNumber } from './days.ts'
import type { Lowered, LoweredEnd } from './lowered.ts'
import { refuse } from './refusal.ts'
import { constant, constantOf, day } from './scaled.ts'
import { always, word } from './truth.ts'

/** A value that is written in the rule. */
export function constantValue(value: Value): Lowered {
  if (value === null) return { kind: 'unknown' }
  if (typeof value === 'boolean') return { kind: 'truth', value: always(value) }
  if (typeof value === 'string') return { kind: 'text', value: word(value) }
  // Far more digits than 34: a number that nobody writes, and that would fill the memory.
  if (isNumber(value))
    return Math.abs(value.e) > 40 ? refuse('这个数太大或太小') : { kind: 'number', value: constantOf(value.toFixed()) }
  if (isList(value)) return { kind: 'list', items: value.map(constantValue) }
  switch (value.kind) {
    case 'date':
      return value.year < 1
        ? refuse('公元前的日期没有按列算的办法')
        : { kind: 'date', value: day(dayNumber(value.year, value.month, value.day)) }
    case 'months':
      return { kind: 'months', value: constant(BigInt(value.months)) }
    case 'seconds':
      return { kind: 'seconds', value: constantOf(value.seconds.toFixed()) }
    case 'range':
      return { kind: 'range', low: endOf(value.low), high: endOf(value.high) }
    case 'context':
      return { kind: 'context', entries: new Map([...value.entries].map(([name, of]) => [name, constantValue(of)])) }
    case 'function':
      return refuse('函数没有按列算的办法')
  }
}

function endOf(end: Range['low']): LoweredEnd | null {
  return end && { value: constantValue(end.value), included: end.included }
}
