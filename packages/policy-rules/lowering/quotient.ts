import { digitsOf, reach } from './interval.ts'
import type { Rounding, Scaled, Truth } from './node.ts'
import { absolute, choose, constant, negate, nonzero, powerConstant, product, sign, sum } from './scaled.ts'
import { round } from './rounding.ts'
import { compare, isNull, or } from './truth.ts'

/**
 * A quotient of two exact decimals that no decimal need hold exactly. We keep R = numerator ÷ denominator as it is; the
 * interpreter holds V, which is R rounded to 34 digits (and, after `+ w` or `÷ w` with an exact w, rounded again). What
 * is asked of either is on which side of a bound c it lies, where c has t digits after the point. The answers agree:
 *
 * 1. If R = c, then V = c. R is then a decimal of t digits, so the quotient inside is one of at most t + `inner`
 *    digits (`inner` adds up the scales of each w), which 34 digits hold when its size stays below `size` and
 *    size + t + inner < 33; nothing was rounded.
 * 2. If R ≠ c, then |R − c| ≥ 10^−k ÷ |D|, where D is the denominator's whole number and k the larger of t and the
 *    numerator's scale. |V − R| ≤ 10^error ÷ |D|, since V is wrong by half a unit of its 34th digit at most and
 *    |R| ≤ N ÷ |D|: the denominator cancels, and V is on R's side when error < −k.
 *
 * `size`, `error` and `inner` are powers of ten, checked before each comparison and rounding. Where they do not hold,
 * the sub-expression is refused. Multiplying a quotient breaks 1 (a third, times three, is not one in 34 digits), except
 * by a power of ten.
 */
export interface Quotient {
  readonly numerator: Scaled
  /** Never zero: null for it. */
  readonly denominator: Scaled
  readonly size: number
  readonly error: number
  readonly inner: number
  /** How often 34 digits have rounded it. */
  readonly roundings: number
}

// Half a unit of the 34th digit, relative to the value.
const halfUnit = Math.log10(5) - 34

export function divide(numerator: Scaled, divisor: Scaled): Quotient {
  const denominator = nonzero(divisor)
  const size = sizeOf(numerator, denominator)
  return { numerator, denominator, size, error: size + halfUnit, inner: 0, roundings: 1 }
}

/** R + w. */
export function plus(of: Quotient, w: Scaled): Quotient {
  const { denominator } = of
  const numerator = sum(of.numerator, product(w, denominator))
  const size = sizeOf(numerator, denominator)
  const error = addTens(of.error, size + halfUnit)
  const roundings = of.roundings + 1
  return { numerator, denominator, size: Math.max(size, of.size), error, inner: of.inner + w.scale, roundings }
}

/** R ÷ w. */
export function over(of: Quotient, divisor: Scaled): Quotient {
  const w = nonzero(divisor)
  const { numerator } = of
  const denominator = product(of.denominator, w)
  const size = sizeOf(numerator, denominator)
  const error = addTens(of.error + w.scale, size + halfUnit)
  const roundings = of.roundings + 1
  return { numerator, denominator, size: Math.max(size, of.size), error, inner: of.inner + w.scale, roundings }
}

/** R × 10^power: the 34 digits stay the same. */
export function shift(of: Quotient, power: number): Quotient {
  const numerator = product(of.numerator, powerConstant(power))
  return { ...of, numerator, size: of.size + power, error: of.error + power }
}

export function negateQuotient(of: Quotient): Quotient {
  return { ...of, numerator: negate(of.numerator) }
}

export function absoluteQuotient(of: Quotient): Quotient {
  return { ...of, numerator: absolute(of.numerator), denominator: absolute(of.denominator) }
}

/** R <, <= or = c; null when it cannot be shown that 34 digits say the same. */
export function compareQuotient(operator: '<' | '<=' | '=', of: Quotient, bound: Scaled): Truth | null {
  if (!isDecided(of, bound.scale)) return null
  const { positive, numerator } = withPositiveDenominator(of)
  return compare(operator, numerator, product(bound, positive))
}

/** c < R, c <= R. */
export function compareWithQuotient(operator: '<' | '<=', bound: Scaled, of: Quotient): Truth | null {
  if (!isDecided(of, bound.scale)) return null
  const { positive, numerator } = withPositiveDenominator(of)
  return compare(operator, product(bound, positive), numerator)
}

/** Two plain quotients: equal ones have the same 34 digits, since each was rounded once from the same number. */
export function compareQuotients(operator: '<' | '<=' | '=', left: Quotient, right: Quotient): Truth | null {
  if (left.roundings > 1 || right.roundings > 1) return null
  const digits = Math.max(0, left.numerator.scale, right.numerator.scale)
  const byLeft = left.error + digitsOf(reach(right.denominator))
  const byRight = right.error + digitsOf(reach(left.denominator))
  if (addTens(byLeft, byRight) >= -digits) return null
  const [a, b] = [withPositiveDenominator(left), withPositiveDenominator(right)]
  return compare(operator, product(a.numerator, b.positive), product(b.numerator, a.positive))
}

/** Null when it cannot be shown that 34 digits round the same way. */
export function roundQuotient(mode: Rounding, of: Quotient, digits: number): Scaled | null {
  // Halves are bounds with one digit more.
  return isDecided(of, Math.max(0, digits + 1)) ? round(mode, of.numerator, of.denominator, digits) : null
}

/** An exact decimal beside a quotient, in the branches of one condition. */
export function asQuotient(of: Scaled): Quotient {
  return { ...divide(of, constant(1n)), error: -Infinity, roundings: 0 }
}

export function chooseQuotient(condition: Truth, known: boolean, yes: Quotient, no: Quotient): Quotient {
  const denominator = choose(condition, known, yes.denominator, no.denominator)
  // At a finer scale D is larger, and the bound with it.
  const errors = [yes, no].map((branch) => branch.error + denominator.scale - branch.denominator.scale)
  return {
    numerator: choose(condition, known, yes.numerator, no.numerator),
    denominator,
    size: Math.max(yes.size, no.size),
    error: Math.max(...errors),
    inner: Math.max(yes.inner, no.inner),
    roundings: Math.max(yes.roundings, no.roundings),
  }
}

export function isNullQuotient({ numerator, denominator }: Quotient): Truth {
  return or(isNull('scaled', numerator), isNull('scaled', denominator))
}

function isDecided({ size, inner, error, numerator }: Quotient, digits: number): boolean {
  return size + digits + inner < 33 && error < -Math.max(digits, numerator.scale)
}

// A power of ten that |R| stays below: the denominator's whole number is 1 at least.
function sizeOf(numerator: Scaled, denominator: Scaled): number {
  return digitsOf(reach(numerator)) - numerator.scale + denominator.scale
}

function withPositiveDenominator({ numerator, denominator }: Quotient): { positive: Scaled; numerator: Scaled } {
  if (denominator.low > 0n) return { positive: denominator, numerator }
  if (denominator.high < 0n) return { positive: negate(denominator), numerator: negate(numerator) }
  return { positive: absolute(denominator), numerator: product(numerator, sign(denominator)) }
}

function addTens(a: number, b: number): number {
  const [large, small] = a > b ? [a, b] : [b, a]
  return large === -Infinity ? large : large + Math.log10(1 + 10 ** (small - large)) + 1e-12
}
