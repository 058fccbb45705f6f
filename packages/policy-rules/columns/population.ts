import type { FactSchema } from '../core/program.ts'
import { noDay, readDay, writeDay } from '../lowering/days.ts'

/** One fact of every firm. Null is NaN for a number, 2 for a boolean, −1 for a word, `noDay` for a date. */
export type Column =
  /** Whole numbers: the value times ten to the power of `decimals`, within ±(2^53 − 1). */
  | { readonly kind: 'number'; readonly values: Float64Array; readonly decimals: number }
  /** 0 false, 1 true, 2 null. */
  | { readonly kind: 'boolean'; readonly values: Uint8Array }
  /** Places in `words`. */
  | { readonly kind: 'string'; readonly values: Int32Array; readonly words: readonly string[] }
  /** Days from 1970-01-01. */
  | { readonly kind: 'date'; readonly values: Int32Array }

/** Columns of the same length, by the name of their fact. */
export interface Population {
  readonly size: number
  readonly columns: ReadonlyMap<string, Column>
}

/**
 * A column from exact texts: decimals, true and false, words, ISO dates; null stays null.
 * Throws a RangeError for a text that the schema does not admit: more decimals, a number beyond 2^53, no such day.
 * @example readColumn({ type: { kind: 'number', unit: null }, decimals: 2 }, ['0.1', null]) // values 10, NaN
 */
export function readColumn(schema: FactSchema, texts: readonly (string | null)[]): Column {
  const column = emptyColumn(schema, texts.length)
  const words = new Map(column.kind === 'string' ? column.words.map((word, code) => [word, code]) : [])
  for (const [row, text] of texts.entries()) {
    if (column.kind === 'string' && text !== null && !words.has(text)) words.set(text, words.size)
    column.values[row] = readCell(column, text, words)
  }
  return column.kind === 'string' ? { ...column, words: [...words.keys()] } : column
}

/** A column of so many rows, not yet written. */
export function emptyColumn({ type, decimals = 0, choices = [] }: FactSchema, size: number): Column {
  switch (type.kind) {
    case 'number':
      return { kind: 'number', decimals, values: new Float64Array(size) }
    case 'boolean':
      return { kind: 'boolean', values: new Uint8Array(size) }
    case 'date':
      return { kind: 'date', values: new Int32Array(size) }
    case 'string':
      return { kind: 'string', values: new Int32Array(size), words: choices }
    default:
      throw new RangeError(`按列只能放数、条件、文字和日期，不能放${type.kind}`)
  }
}

/** What a text is in a column; a word must be among `words`. */
export function readCell(column: Column, text: string | null, words: ReadonlyMap<string, number>): number {
  switch (column.kind) {
    case 'number':
      return readScaled(text, column.decimals)
    case 'boolean':
      return readBoolean(text)
    case 'date':
      return readDate(text)
    case 'string':
      return text === null ? -1 : (words.get(text) ?? NaN)
  }
}

/** The text of one cell, as `readColumn` takes it. */
export function writeCell(column: Column, row: number): string | null {
  const value = column.values[row]
  if (value === undefined || Number.isNaN(value)) return null
  switch (column.kind) {
    case 'number':
      return writeScaled(value, column.decimals)
    case 'boolean':
      return value === 2 ? null : String(value === 1)
    case 'string':
      return column.words[value] ?? null
    case 'date':
      return value === noDay ? null : writeDay(value)
  }
}

/**
 * The whole number of a decimal text; NaN for null.
 * @example readScaled('-1.5', 2) // -150
 */
export function readScaled(text: string | null, decimals: number): number {
  if (text === null) return NaN
  const point = text.indexOf('.')
  const whole = point < 0 ? text : text.slice(0, point)
  const fraction = point < 0 ? '' : text.slice(point + 1).replace(/0+$/, '')
  const isDecimal = /^-?\d{1,16}$/.test(whole) && /^\d*$/.test(fraction) && point !== text.length - 1
  const value = isDecimal && fraction.length <= decimals ? Number(whole + fraction.padEnd(decimals, '0')) : NaN
  if (!Number.isSafeInteger(value)) throw new RangeError(`“${text}”不是最多${decimals}位小数、15位以内的数`)
  return value + 0
}

/** @example writeScaled(-150, 2) // '-1.5' */
export function writeScaled(value: number | bigint, decimals: number): string {
  const digits = String(value)
    .replace('-', '')
    .padStart(decimals + 1, '0')
  const [whole, fraction] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)]
  const rest = fraction.replace(/0+$/, '')
  return `${value < 0 ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`
}

function readBoolean(text: string | null): number {
  if (text === null) return 2
  if (text !== 'true' && text !== 'false') throw new RangeError(`“${text}”不是 true 或 false`)
  return text === 'true' ? 1 : 0
}

function readDate(text: string | null): number {
  if (text === null) return noDay
  const day = readDay(text)
  if (day === null) throw new RangeError(`没有“${text}”这一天`)
  return day
}
