import type { Decimal } from 'decimal.js'
import { Exact } from '../exact-number.ts'
import type { Figure } from '../reading.ts'

/** The least and the most that a figure can be, in base units; open ends are closed, which forgives a little more. */
export interface Bounds {
  low: Decimal
  high: Decimal
}

export function boundsOf(figure: Figure): Bounds {
  const { bounds } = figure
  const low = new Exact(bounds.atLeast ?? bounds.above ?? figure.value)
  const high = new Exact(bounds.atMost ?? bounds.below ?? figure.value)
  const value = new Exact(figure.value)
  const scale = value.isZero() ? new Exact(1) : new Exact(figure.normalized).div(value)
  return { low: low.times(scale), high: high.times(scale) }
}

export function overlaps(left: Bounds, right: Bounds): boolean {
  return left.low.lte(right.high) && right.low.lte(left.high)
}
