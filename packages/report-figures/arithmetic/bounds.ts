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
  const scale = scaleOf(figure)
  return { low: low.times(scale), high: high.times(scale) }
}

function scaleOf({ value, normalized }: Figure): Decimal {
  const printed = new Exact(value)
  return printed.isZero() ? new Exact(1) : new Exact(normalized).div(printed)
}

export function overlaps(left: Bounds, right: Bounds): boolean {
  return left.low.lte(right.high) && right.low.lte(left.high)
}

interface OpenBounds extends Bounds {
  /** Whether the end itself is left out: 2家 is rounded from less than 2.5. */
  lowOut: boolean
  highOut: boolean
}

/** The same with ends that stay open (50家以上 has no most), a fall counting below zero. */
function openBounds(figure: Figure): OpenBounds {
  const { bounds } = figure
  const scale = scaleOf(figure)
  const least = bounds.atLeast ?? bounds.above
  const most = bounds.atMost ?? bounds.below
  const low = least === undefined ? new Exact('-Infinity') : new Exact(least).times(scale)
  const high = most === undefined ? new Exact('Infinity') : new Exact(most).times(scale)
  const [lowOut, highOut] = [bounds.atLeast === undefined, bounds.atMost === undefined]
  return figure.direction === 'down'
    ? { low: high.negated(), high: low.negated(), lowOut: highOut, highOut: lowOut }
    : { low, high, lowOut, highOut }
}

/** Whether no value is admitted by both of two figures of one unit. */
export function excludes(left: Figure, right: Figure): boolean {
  const [one, other] = [openBounds(left), openBounds(right)]
  return liesBelow(one, other) || liesBelow(other, one)
}

const liesBelow = (lower: OpenBounds, upper: OpenBounds): boolean =>
  lower.high.lt(upper.low) || (lower.high.eq(upper.low) && (lower.highOut || upper.lowOut))

/**
 * Whether a result reaches a target: as much or more, of a rank a place as high or higher, of a fall as deep or
 * deeper, of 以内 no more. Null where rounding or a vague word leaves it open.
 */
export function isReached(target: Figure, result: Figure): boolean | null {
  if (target.direction !== null && result.direction !== null && target.direction !== result.direction) return false
  const { bounds } = target
  const asksForLess =
    target.kind === 'rank' ||
    (bounds.atLeast === undefined && bounds.above === undefined && (bounds.atMost ?? bounds.below) !== undefined)
  const asked = new Exact(target.normalized)
  const { low, high } = boundsOf(result)
  const exact = new Exact(result.normalized)
  // A plain number is what it says; a vague one is anything within its bounds.
  const vague = result.qualifier !== null || result.upper !== null
  const [least, most] = vague ? [low, high] : [exact, exact]
  if (asksForLess) return most.lte(asked) ? true : least.gt(asked) ? false : null
  return least.gte(asked) ? true : most.lt(asked) ? false : null
}
