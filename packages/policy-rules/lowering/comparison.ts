import type { Lowered, LoweredEnd } from './lowered.ts'
import { isScaled, nameOf, textOf, truthOf } from './lowered.ts'
import type { Truth } from './node.ts'
import { compareQuotient, compareQuotients, compareWithQuotient, isNullQuotient } from './quotient.ts'
import { refuse } from './refusal.ts'
import { always, and, chooseTruth, compare, isNull, not, or, sameText } from './truth.ts'

const undecided = '商和这个数的位数太多，34位小数和分数的大小可能不同'

/** Null when one side is null. */
export function order(operator: '<' | '<=' | '>' | '>=', left: Lowered, right: Lowered): Truth {
  if (operator === '>') return order('<', right, left)
  if (operator === '>=') return order('<=', right, left)
  if (left.kind === 'unknown' || right.kind === 'unknown') return always(null)
  if (left.kind === 'quotient' && right.kind === 'quotient')
    return compareQuotients(operator, left.value, right.value) ?? refuse(undecided)
  if (left.kind === 'quotient' && right.kind === 'number')
    return compareQuotient(operator, left.value, right.value) ?? refuse(undecided)
  if (left.kind === 'number' && right.kind === 'quotient')
    return compareWithQuotient(operator, left.value, right.value) ?? refuse(undecided)
  if (isScaled(left) && left.kind === right.kind) return compare(operator, left.value, right.value)
  return refuse(`${nameOf(left)}和${nameOf(right)}的大小没有按列比的办法`)
}

/** Null when one side is null. */
export function knownEqual(left: Lowered, right: Lowered): Truth {
  if (left.kind === 'unknown' || right.kind === 'unknown') return always(null)
  if (left.kind === 'quotient' && right.kind === 'quotient')
    return compareQuotients('=', left.value, right.value) ?? refuse(undecided)
  if (left.kind === 'quotient' && right.kind === 'number')
    return compareQuotient('=', left.value, right.value) ?? refuse(undecided)
  if (left.kind === 'number' && right.kind === 'quotient')
    return compareQuotient('=', right.value, left.value) ?? refuse(undecided)
  if (left.kind === 'text' && right.kind === 'text') return sameText(left.value, right.value)
  if (left.kind === 'truth' && right.kind === 'truth')
    return or(and(left.value, right.value), and(not(left.value), not(right.value)))
  if (isScaled(left) && left.kind === right.kind) return compare('=', left.value, right.value)
  return refuse(`${nameOf(left)}和${nameOf(right)}没有按列比的办法`)
}

/** As the standard has it: null equals null and nothing else. */
export function equal(left: Lowered, right: Lowered): Truth {
  const [noLeft, noRight] = [isMissing(left), isMissing(right)]
  if (left.kind === 'unknown') return noRight
  if (right.kind === 'unknown') return noLeft
  return or(and(noLeft, noRight), and(not(noLeft), not(noRight), knownEqual(left, right)))
}

export function isMissing(of: Lowered): Truth {
  if (of.kind === 'unknown') return always(true)
  if (of.kind === 'quotient') return isNullQuotient(of.value)
  if (of.kind === 'truth') return isNull('truth', truthOf(of))
  if (of.kind === 'text') return isNull('text', textOf(of))
  return isScaled(of) ? isNull('scaled', of.value) : always(false)
}

/** Within a range whose ends may be open. */
export function within(value: Lowered, low: LoweredEnd | null, high: LoweredEnd | null): Truth {
  const above = low ? order(low.included ? '>=' : '>', value, low.value) : null
  const below = high ? order(high.included ? '<=' : '<', value, high.value) : null
  const inside = and(...[above, below].filter((part) => part !== null))
  // An end that is not known leaves the answer open even when the other end would decide it.
  const open = or(...[low, high].map((end) => (end ? isMissing(end.value) : always(false))))
  return chooseTruth(open, false, always(null), inside)
}

/** Equal to an item, or within an item that is a range; what is not known to be is not. */
export function amongItems(value: Lowered, items: readonly Lowered[]): Truth {
  const tests = items.map((item) => (item.kind === 'range' ? within(value, item.low, item.high) : equal(value, item)))
  return or(...tests.map((test) => chooseTruth(test, false, always(true), always(false))))
}
