import { floorDivide, largest, magnitude, reach, tenTo } from './interval.ts'
import type { Rounding, Scaled } from './node.ts'
import { constant, powerConstant, product, unknown } from './scaled.ts'

/**
 * Brings numerator ÷ denominator to `digits` after the point (before it when negative), by whole numbers only.
 * @example round('half up', constantOf('1.005'), null, 2) // 1.01
 */
export function round(mode: Rounding, numerator: Scaled, denominator: Scaled | null, digits: number): Scaled {
  if (digits < 0) {
    const coarse = round(mode, product(numerator, powerConstant(digits)), denominator, 0)
    return product(coarse, powerConstant(-digits))
  }
  if (numerator.kind === 'unknown' || denominator?.kind === 'unknown') return unknown()
  if (denominator === null && numerator.scale <= digits) return numerator
  if (denominator === null && numerator.kind === 'constant')
    return constant(divide(mode, numerator.value, tenTo(numerator.scale - digits)), digits)
  const nullable = numerator.nullable || (denominator?.nullable ?? false)
  const bounds = boundsOf(numerator, denominator, digits)
  const { top, bottom } = factors(numerator, denominator, digits)
  // Halves are found in 2n ± d over 2d.
  const widest = 2n * reach(numerator) * top + 2n * (denominator ? reach(denominator) : 1n) * bottom
  return { kind: 'round', mode, numerator, denominator, scale: digits, ...bounds, nullable, widest, calendar: false }
}

/**
 * What the two whole numbers are multiplied by, so that their plain quotient counts units of the rounded place: one of
 * the two factors is 1.
 */
export function factors(
  numerator: Scaled,
  denominator: Scaled | null,
  digits: number,
): { top: bigint; bottom: bigint } {
  const power = digits + (denominator?.scale ?? 0) - numerator.scale
  return power >= 0 ? { top: tenTo(power), bottom: 1n } : { top: 1n, bottom: tenTo(-power) }
}

function boundsOf(numerator: Scaled, denominator: Scaled | null, digits: number): { low: bigint; high: bigint } {
  const { top, bottom } = factors(numerator, denominator, digits)
  const [low, high] = [numerator.low * top, numerator.high * top]
  if (denominator === null) return { low: floorDivide(low, bottom), high: -floorDivide(-high, bottom) }
  // A denominator is never zero, but can be as near to it as one unit of its own.
  const ends = [denominator.low, denominator.high].filter((end) => end !== 0n).map((end) => end * bottom)
  if (denominator.low <= 0n && denominator.high >= 0n) ends.push(-bottom, bottom)
  const corners = ends.flatMap((end) => [floorDivide(low, end), floorDivide(high, end)])
  return {
    low: corners.reduce((a, b) => (a < b ? a : b)),
    high: largest(...corners) + 1n,
  }
}

/** Whole-number division in one of the seven ways; the divisor is positive. */
export function divide(mode: Rounding, value: bigint, by: bigint): bigint {
  if (mode === 'floor') return floorDivide(value, by)
  if (mode === 'ceiling') return -floorDivide(-value, by)
  const size = divideMagnitude(mode, magnitude(value), by)
  return value < 0n ? -size : size
}

function divideMagnitude(mode: Rounding, size: bigint, by: bigint): bigint {
  if (mode === 'down') return size / by
  if (mode === 'up') return (size + by - 1n) / by
  if (mode === 'half up') return (2n * size + by) / (2n * by)
  const nearest = (2n * size + by - 1n) / (2n * by)
  const isHalf = (2n * size + by) % (2n * by) === 0n
  return mode === 'half even' && isHalf && nearest % 2n !== 0n ? nearest + 1n : nearest
}
