import { Decimal } from 'decimal.js'

/**
 * Numbers as the standard demands them: decimals of 34 digits, halves to the even neighbour (IEEE 754 decimal128).
 * Never doubles: 0.1 + 0.2 is 0.3.
 */
export const Number34 = Decimal.clone({
  precision: 34,
  rounding: Decimal.ROUND_HALF_EVEN,
  maxE: 6144,
  minE: -6176,
  toExpPos: 6200,
  toExpNeg: -6200,
})
export type Number34 = Decimal

/** Reads a decimal text to 34 digits; null when it is too large. */
export function parseNumber(text: string): Number34 | null {
  const number = new Number34(text).toSignificantDigits(34)
  return number.isFinite() ? number : null
}

/** Writes a number without exponent and without needless zeros. */
export function printNumber(number: Number34): string {
  return number.isZero() ? '0' : number.toFixed()
}
