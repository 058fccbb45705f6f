import { shiftPoint, trimZeros } from './decimal-text.ts'

const digits = 6

/** Adds exact decimals of at most six places: `addDecimals(['0.1', '0.2'])` is `'0.3'`. */
export const addDecimals = (texts: readonly string[]): string =>
  trimZeros(shiftPoint(String(texts.reduce((sum, text) => sum + scaled(text), 0n)), -digits))

export const minus = (a: string, b: string): string => addDecimals([a, negated(b)])

export const negated = (text: string): string =>
  text.startsWith('-') ? text.slice(1) : isZero(text) ? text : `-${text}`

export const isZero = (text: string): boolean => !/[1-9]/.test(text)

export const isNegative = (text: string): boolean => text.startsWith('-') && !isZero(text)

/** The sign of `a − b`, for sorting. */
export const compareDecimals = (a: string, b: string): number => {
  const difference = scaled(a) - scaled(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

const scaled = (text: string): bigint => BigInt(shiftPoint(text, digits).split('.')[0]!)
