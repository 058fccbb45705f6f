import { Exact } from '../exact-number.ts'
import type { Figure } from '../reading.ts'
import { boundsOf, overlaps, type Bounds } from './bounds.ts'
import type { Hint } from './check-arithmetic.ts'

/**
 * Growth beside its base in one sentence: 由150家增至235家,增长56.7%; 增加20家,增长15%.
 * The base is the first of two amounts of one indicator, or the amount less the difference.
 */
export function checkGrowth(figures: readonly Figure[]): Hint[] {
  const hints: Hint[] = []
  let level: Figure | null = null
  let before: Figure | null = null
  let difference: Figure | null = null
  for (const figure of figures) {
    if (figure.kind === 'level' || figure.kind === 'share') {
      const continues = level !== null && figure.of === level.start && figure.unit === level.unit
      before = continues ? level : null
      level = figure
      difference = null
    } else if (figure.kind === 'change_abs') {
      difference = level !== null && figure.normalizedUnit === level.normalizedUnit ? figure : null
    } else if (figure.kind === 'change_rate' && level !== null && figure.of !== null) {
      const hint = check(figure, level, before, difference)
      if (hint) hints.push(hint)
    }
  }
  return hints
}

function check(rate: Figure, level: Figure, before: Figure | null, difference: Figure | null): Hint | null {
  if (rate.normalizedUnit !== '%' || /年均|月均|拉动/.test(rate.comparison ?? '')) return null
  const now = boundsOf(level)
  const base = before ? boundsOf(before) : difference ? baseFrom(now, difference) : null
  if (base === null || base.low.lte(0)) return null
  const sign = rate.direction === 'down' ? -1 : 1
  const ours: Bounds = {
    low: now.low.div(base.high).minus(1).times(100),
    high: now.high.div(base.low).minus(1).times(100),
  }
  const given = boundsOf(rate)
  const signed = sign < 0 ? { low: given.high.negated(), high: given.low.negated() } : given
  if (overlaps(ours, signed)) return null
  const middle = ours.low.plus(ours.high).div(2).abs().toDecimalPlaces(2).toFixed()
  const message = `按文中两个数测算，“${rate.indicator || level.indicator}”变动约${middle}%，文中写的是${rate.text}，请核对口径或基数。`
  return { kind: 'growth', figures: [rate.start, level.start, (before ?? difference)!.start], message }
}

function baseFrom(now: Bounds, difference: Figure): Bounds {
  const change = boundsOf(difference)
  const down = difference.direction === 'down'
  const zero = new Exact(0)
  return {
    low: now.low.minus(down ? zero.minus(change.low) : change.high),
    high: now.high.minus(down ? zero.minus(change.high) : change.low),
  }
}
