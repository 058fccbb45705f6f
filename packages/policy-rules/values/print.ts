import { printDuration } from './duration.ts'
import { printNumber } from './number.ts'
import { isList, isNumber } from './kind.ts'
import type { CalendarDate, Range, Value } from './value.ts'

export function printDate(date: CalendarDate): string {
  const year = String(Math.abs(date.year)).padStart(4, '0')
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${date.year < 0 ? '-' : ''}${year}-${two(date.month)}-${two(date.day)}`
}

/**
 * Writes a value as a text that reads back as the same value; functions have none and become `function`.
 * @example printValue(['甲', null]) // '["甲", null]'
 */
export function printValue(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return printString(value)
  if (isNumber(value)) return printNumber(value)
  if (isList(value)) return `[${value.map(printValue).join(', ')}]`
  switch (value.kind) {
    case 'date':
      return `@"${printDate(value)}"`
    case 'months':
    case 'seconds':
      return `@"${printDuration(value)}"`
    case 'range':
      return printRange(value)
    case 'context':
      return `{${[...value.entries].map(([name, entry]) => `${printString(name)}: ${printValue(entry)}`).join(', ')}}`
    case 'function':
      return 'function'
    default:
      return value satisfies never
  }
}

function printRange({ low, high }: Range): string {
  if (low === null) return high === null ? '(null..null)' : `(${high.included ? '<=' : '<'}${printValue(high.value)})`
  if (high === null) return `(${low.included ? '>=' : '>'}${printValue(low.value)})`
  return `${low.included ? '[' : '('}${printValue(low.value)}..${printValue(high.value)}${high.included ? ']' : ')'}`
}

export function printString(text: string): string {
  const escapes: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
  return `"${text.replace(/["\\\n\r\t]/g, (found) => escapes[found] ?? found)}"`
}
