import { parseDate } from '../../values/calendar.ts'
import { parseDuration } from '../../values/duration.ts'
import { parseNumber } from '../../values/number.ts'
import type { Span, Tree } from '../tree.ts'
import { numberType } from '../types.ts'
import type { Checker } from './checker.ts'
import { constant, nothing } from './nodes.ts'

export function checkNumber(text: string, span: Span, checker: Checker): Tree {
  const number = parseNumber(text)
  if (number === null) return checker.fault(span, 'type', `数字 ${text} 太大`)
  return constant(number, numberType, span)
}

/** A date or duration after `@`. */
export function checkAt(text: string, span: Span, checker: Checker): Tree {
  const value = parseDate(text) ?? parseDuration(text)
  if (value && !(value.kind === 'date' && value.year === 0)) return constant(value, { kind: value.kind }, span)
  // What looks like a time, a date with time or a longer year is right by the standard.
  if (/^[+-]?\d+-\d\d-\d\d|^\d\d:|^-?P[\dT]/.test(text)) {
    return checker.fault(span, 'unsupported', `不支持“${text}”：只能写日期和不含时刻的时长`)
  }
  if (!checker.known) return nothing(span)
  return checker.fault(span, 'type', `“${text}”不是日期或时长，请写成 @"2024-05-01" 或 @"P3M"`)
}
