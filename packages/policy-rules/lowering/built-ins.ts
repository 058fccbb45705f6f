import { absoluteAny, add, divideBy } from './arithmetic.ts'
import { monthsBetween, property } from './calendar.ts'
import { chooseAny } from './conditional.ts'
import { order } from './comparison.ts'
import { longestList } from './limit.ts'
import type { Lowered } from './lowered.ts'
import { isScaled, scaledOf, truthOf } from './lowered.ts'
import type { Rounding } from './node.ts'
import { roundQuotient } from './quotient.ts'
import { refuse } from './refusal.ts'
import { round } from './rounding.ts'
import { constant, extreme } from './scaled.ts'
import { not } from './truth.ts'

type BuiltIn = (args: readonly Lowered[]) => Lowered

const rounding =
  (mode: Rounding): BuiltIn =>
  ([of = unknown, digits = zero]) =>
    roundAny(mode, of, digits)

const part =
  (name: string): BuiltIn =>
  ([of = unknown]) =>
    property(of, name)

const unknown: Lowered = { kind: 'unknown' }
const zero: Lowered = { kind: 'number', value: constant(0n) }

/** The built-in functions that whole numbers can carry, by their standard names. */
export const builtIns: ReadonlyMap<string, BuiltIn> = new Map<string, BuiltIn>([
  ['floor', rounding('floor')],
  ['ceiling', rounding('ceiling')],
  ['round up', rounding('up')],
  ['round down', rounding('down')],
  ['round half up', rounding('half up')],
  ['round half down', rounding('half down')],
  ['decimal', rounding('half even')],
  ['abs', ([of = unknown]) => absoluteAny(of)],
  ['min', (args) => itemsOf(args).reduce(extremeOf('least'))],
  ['max', (args) => itemsOf(args).reduce(extremeOf('greatest'))],
  ['sum', (args) => itemsOf(args).reduce(add)],
  ['mean', (args) => divideBy(itemsOf(args).reduce(add), count(args))],
  ['count', count],
  ['not', ([of = unknown]) => ({ kind: 'truth', value: not(truthOf(of)) })],
  ['years and months duration', ([from = unknown, to = unknown]) => monthsBetween(from, to)],
  ['year', part('year')],
  ['month', part('month')],
  ['day', part('day')],
])

function count(args: readonly Lowered[]): Lowered {
  return { kind: 'number', value: constant(BigInt(itemsOf(args).length)) }
}

// One list, or the items as arguments.
function itemsOf(args: readonly Lowered[]): readonly Lowered[] {
  const [first] = args
  const items = args.length === 1 && first?.kind === 'list' ? first.items : args
  if (items.length === 0) return refuse('空列表没有按列算的办法')
  return items.length > longestList ? refuse(`超过${longestList}项的列表没有按列算的办法`) : items
}

function extremeOf(kind: 'least' | 'greatest') {
  return (left: Lowered, right: Lowered): Lowered => {
    if (left.kind === 'unknown' || right.kind === 'unknown') return unknown
    if (isScaled(left) && left.kind === right.kind)
      return { kind: left.kind, value: extreme(kind, left.value, right.value) }
    const isLeft = order(kind === 'least' ? '<=' : '>=', left, right)
    return chooseAny(isLeft, true, left, right)
  }
}

function roundAny(mode: Rounding, of: Lowered, by: Lowered): Lowered {
  if (of.kind === 'unknown' || by.kind === 'unknown') return unknown
  const scale = scaledOf(by, 'number')
  if (scale.kind !== 'constant' || scale.scale > 0 || scale.value > 30n || scale.value < -30n)
    return refuse('取整的位数要是一个不变的整数')
  const digits = Number(scale.value)
  if (of.kind !== 'quotient') return { kind: 'number', value: round(mode, scaledOf(of, 'number'), null, digits) }
  const rounded = roundQuotient(mode, of.value, digits)
  return rounded ? { kind: 'number', value: rounded } : refuse('商的位数太多，34位小数和分数取整的结果可能不同')
}
