/** Bounds of a whole number, both included. */
export interface Interval {
  readonly low: bigint
  readonly high: bigint
}

export const tenTo = (power: number): bigint => 10n ** BigInt(power)
export const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)
export const largest = (...values: readonly bigint[]): bigint => values.reduce((a, b) => (a > b ? a : b))
export const smallest = (...values: readonly bigint[]): bigint => values.reduce((a, b) => (a < b ? a : b))

export function reach({ low, high }: Interval): bigint {
  return largest(magnitude(low), magnitude(high))
}

/** The interval of the same values at a finer scale. */
export function finer({ low, high }: Interval, digits: number): Interval {
  return { low: low * tenTo(digits), high: high * tenTo(digits) }
}

export function times(a: Interval, b: Interval): Interval {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
  return { low: smallest(...corners), high: largest(...corners) }
}

export function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by
  return value % by !== 0n && value < 0n !== by < 0n ? quotient - 1n : quotient
}

/** Decimal digits of a bound: the power of ten that it stays below, as a fraction rounded up. */
export function digitsOf(value: bigint): number {
  const text = magnitude(value).toString()
  return Math.log10(Number(`0.${text.slice(0, 15)}`) || 0.1) + text.length + 1e-9
}
