import type { FactSchema } from '../core/program.ts'
import type { Type } from '../core/type.ts'
import { dateOfDay, dayNumber } from '../values/calendar.ts'
import { isNumber } from '../values/kind.ts'
import { Number34, printNumber } from '../values/number.ts'
import { printDate } from '../values/print.ts'
import type { CalendarDate, Value } from '../values/value.ts'

/** One value that stands for a stretch of values on which all conditions agree. */
export interface Probe {
  readonly value: Value
  /** What it stands for, after the name of the subject: “= 5”, “> 3 且 < 5”. */
  readonly label: string
}

/**
 * Splits the values of a subject at its boundaries; null for a type that is not split. Stretches without a value of the
 * fact's decimals are left out: between 3 and 4 there is no whole number.
 */
export function probesOf(type: Type, boundaries: readonly Value[], fact: FactSchema | null): readonly Probe[] | null {
  if (type.kind === 'boolean') return [true, false].map((value) => ({ value, label: `= ${value}` }))
  if (type.kind === 'string') return words(boundaries, fact)
  if (type.kind === 'number')
    return numbers(boundaries.filter(isNumber), fact ? (fact.decimals ?? 0) : null, printNumber)
  if (type.kind !== 'date') return null
  const days = boundaries.flatMap((value) => (isDate(value) ? [new Number34(dayNumber(value))] : []))
  const print = (day: Number34): string => printDay(day)
  return numbers(days, 0, print).flatMap(({ value, label }) => dayProbe(value, label))
}

function isDate(value: Value): value is CalendarDate {
  return value !== null && typeof value === 'object' && 'kind' in value && value.kind === 'date'
}

function dayProbe(value: Value, label: string): readonly Probe[] {
  const date = isNumber(value) ? dateOfDay(value.toNumber()) : null
  return date ? [{ value: date, label }] : []
}

function printDay(day: Number34): string {
  const date = dateOfDay(day.toNumber())
  return date ? printDate(date) : ''
}

function words(boundaries: readonly Value[], fact: FactSchema | null): readonly Probe[] {
  const named = boundaries.filter((value) => typeof value === 'string')
  const all = fact?.choices ?? [...new Set(named)]
  const probes = all.map((value) => ({ value, label: `= “${value}”` }))
  // No text of a rule holds this character.
  return fact?.choices
    ? probes
    : [...probes, { value: '\u0000', label: named.length > 0 ? '是其他文字' : '是任何文字' }]
}

function numbers(
  boundaries: readonly Number34[],
  decimals: number | null,
  print: (number: Number34) => string,
): readonly Probe[] {
  const sorted = boundaries
    .toSorted((a, b) => a.cmp(b))
    .filter((value, at, all) => at === 0 || !value.eq(all[at - 1] ?? NaN))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return [{ value: new Number34(0), label: '是任何数' }]
  const probes: Probe[] = [{ value: first.minus(1), label: `< ${print(first)}` }]
  for (const [at, bound] of sorted.entries()) {
    if (decimals === null || bound.decimalPlaces() <= decimals)
      probes.push({ value: bound, label: `= ${print(bound)}` })
    const next = sorted[at + 1]
    const between = next && valueBetween(bound, next, decimals)
    if (between) probes.push({ value: between, label: `> ${print(bound)} 且 < ${print(next)}` })
  }
  return [...probes, { value: last.plus(1), label: `> ${print(last)}` }]
}

function valueBetween(low: Number34, high: Number34, decimals: number | null): Number34 | null {
  if (decimals === null) return low.plus(high).div(2)
  const next = low.toDecimalPlaces(decimals, Number34.ROUND_FLOOR).plus(new Number34(10).pow(-decimals))
  return next.lt(high) ? next : null
}
