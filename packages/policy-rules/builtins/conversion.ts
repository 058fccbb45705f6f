import { printDuration } from '../values/duration.ts'
import { equal } from '../values/equal.ts'
import { isNumber, kindOf } from '../values/kind.ts'
import { parseNumber, printNumber } from '../values/number.ts'
import { printDate } from '../values/print.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { Value } from '../values/value.ts'
import { booleanResult, numberResult, stringResult } from './result.ts'
import { signature, type Builtin } from './signature.ts'

/** The text of a single value, without quotes. */
function stringFrom([value = null]: readonly Value[]): Value {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (isNumber(value)) return printNumber(value)
  if (value !== null && typeof value === 'object' && 'kind' in value) {
    if (value.kind === 'date') return printDate(value)
    if (value.kind === 'months' || value.kind === 'seconds') return printDuration(value)
  }
  throw new Unsupported('string 只能用于文字、数字、真假、日期和时长')
}

/** A number from its text; the separators are null or one of blank, comma and point, and differ. */
function numberFrom([from, grouping = null, decimal = null]: readonly Value[]): Value {
  const [group, point] = [grouping as string | null, decimal as string | null]
  if (group !== null && ![' ', ',', '.'].includes(group)) return null
  if (point !== null && ![',', '.'].includes(point)) return null
  if (group !== null && group === point) return null
  const digits = group === null ? (from as string) : (from as string).replaceAll(group, '')
  const plain = point === null ? digits : digits.replace(point, '.')
  if (point === ',' && digits.includes('.')) return null
  if (!/^-?(\d+(\.\d+)?|\.\d+)$/.test(plain)) {
    if (/^[+-]?[\d.]*(e[+-]?\d+)?$/i.test(plain) && /\d/.test(plain))
      throw new Unsupported(`不支持这样写的数字：${plain}`)
    return null
  }
  return parseNumber(plain)
}

function isSame([a = null, b = null]: readonly Value[]): Value {
  const [kind, other] = [kindOf(a), kindOf(b)]
  if (kind === other && ['list', 'context', 'range', 'function'].includes(kind))
    throw new Unsupported('is 只能比较单个值')
  return kind === other && equal(a, b) === true
}

export const conversions: readonly Builtin[] = [
  { name: 'string', signatures: [signature('from: any', stringResult, stringFrom)] },
  {
    name: 'number',
    signatures: [
      signature('from: string|number', numberResult, (args) =>
        isNumber(args[0] ?? null) ? (args[0] ?? null) : numberFrom(args),
      ),
      signature(
        'from: string, grouping separator: string|null, decimal separator: string|null',
        numberResult,
        numberFrom,
      ),
    ],
  },
  { name: 'is', signatures: [signature('value1: any|null, value2: any|null', booleanResult, isSame)] },
  { name: 'not', signatures: [signature('negand: boolean', booleanResult, ([negand]) => negand !== true)] },
]
