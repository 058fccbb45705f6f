/** A cell as a workbook holds it, before anything is known of its column. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** The shortest decimal text of the stored number, at most 15 digits: what Excel itself shows. */
  | { readonly kind: 'number'; readonly text: string; readonly percent: boolean; readonly tooLong: boolean }
  /** `day` is missing when the serial number is no day of the calendar. */
  | { readonly kind: 'date'; readonly day: string | undefined; readonly hasTime: boolean }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose result the writing program did not store. */
  | { readonly kind: 'uncalculated' }

export interface SheetRow {
  /** As the person sees it: from 1. */
  readonly number: number
  /** From column A on; empty cells are undefined. */
  readonly cells: readonly (Cell | undefined)[]
  /** By hand, by a filter or by a group that is folded: the person does not see it. */
  readonly hidden: boolean
}

/** From 1, ends inside. */
export interface MergedArea {
  readonly fromRow: number
  readonly toRow: number
  readonly fromColumn: number
  readonly toColumn: number
  readonly text: string
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

export const addressOf = (column: number, row: number): string => `${columnLetters(column)}${row}`

/** AA → 27; the digits after the letters are ignored. */
export function columnNumber(address: string): number {
  let column = 0
  for (let i = 0; i < address.length; i++) {
    const letter = address.charCodeAt(i) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  return column
}

const decimalForm = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** The stored text of a number, freed of the dirt that binary fractions leave behind the fifteenth digit. */
export function shortestDecimal(stored: string): { text: string; tooLong: boolean } | undefined {
  const value = Number(stored)
  if (!decimalForm.test(stored.trim()) || !Number.isFinite(value)) return undefined
  const tooLong = Number.isInteger(value) && Math.abs(value) >= 1e15
  const rounded = !tooLong && String(value).length > 15 ? Number(value.toPrecision(15)) : value
  const text = String(rounded)
  return { text: text.includes('e') ? withoutExponent(text) : text, tooLong }
}

function withoutExponent(text: string): string {
  const [mantissa = '', exponent = '0'] = text.split('e')
  const negative = mantissa.startsWith('-')
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  const plain =
    point <= 0
      ? `0.${'0'.repeat(-point)}${digits}`
      : point >= digits.length
        ? digits.padEnd(point, '0')
        : `${digits.slice(0, point)}.${digits.slice(point)}`
  return negative ? `-${plain}` : plain
}

/** The day with which a stored date (2023-05-06T00:00:00) begins; none when the calendar does not have it. */
export function dayOfStored(stored: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(stored)?.[0]
  const at = Date.parse(`${day}T00:00:00Z`)
  return day !== undefined && !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : undefined
}

/** The day of a serial number. Excel counts a 29 February 1900 that never was. */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  const whole = Math.floor(serial)
  if (!Number.isFinite(whole) || whole < 0 || whole > 2_958_465 || (!from1904 && whole === 60)) return undefined
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole > 60 ? 30 : 31)
  return new Date(epoch + whole * 86_400_000).toISOString().slice(0, 10)
}
