import { finer, largest, magnitude, reach, smallest, times, tenTo, type Interval } from './interval.ts'
import type { Scaled, Truth } from './node.ts'

const plain = { nullable: false, calendar: false } as const

export function constant(value: bigint, scale = 0): Scaled {
  return { ...plain, kind: 'constant', value, scale, low: value, high: value, widest: magnitude(value) }
}

/** An exact decimal from its text: digits, a point and a sign; exponents as decimal.js writes them are not met. */
export function constantOf(text: string): Scaled {
  const [whole = '', fraction = ''] = text.split('.')
  const digits = fraction.replace(/0+$/, '')
  return constant(BigInt(`${whole}${digits}`), digits.length)
}

export function day(value: number): Scaled {
  return { ...constant(BigInt(value)), calendar: true }
}

export function unknown(calendar = false): Scaled {
  return { kind: 'unknown', scale: 0, low: 0n, high: 0n, nullable: true, widest: 0n, calendar }
}

export interface Source extends Interval {
  readonly scale: number
  readonly nullable: boolean
}

export function read(kind: 'fact' | 'parameter', name: string, source: Source, calendar = false): Scaled {
  const { low, high, scale, nullable } = source
  return { kind, name, low, high, scale, nullable, widest: reach(source), calendar }
}

/** Both at the finer of their two scales. */
export function align(left: Scaled, right: Scaled): { scale: number; left: Interval; right: Interval; widest: bigint } {
  const scale = Math.max(left.scale, right.scale)
  const sides = { left: finer(left, scale - left.scale), right: finer(right, scale - right.scale) }
  return { scale, ...sides, widest: largest(reach(sides.left), reach(sides.right)) }
}

export function sum(left: Scaled, right: Scaled): Scaled {
  if (isZero(right)) return left
  if (isZero(left)) return right
  return add('sum', left, right)
}

export function difference(left: Scaled, right: Scaled): Scaled {
  return isZero(right) && !right.calendar ? left : add('difference', left, right)
}

function add(kind: 'sum' | 'difference', left: Scaled, right: Scaled): Scaled {
  const { scale, left: a, right: b, widest } = align(left, right)
  const [low, high] = kind === 'sum' ? [a.low + b.low, a.high + b.high] : [a.low - b.high, a.high - b.low]
  const calendar = kind === 'sum' ? left.calendar || right.calendar : left.calendar && !right.calendar
  if (left.kind === 'constant' && right.kind === 'constant') return { ...constant(low, scale), calendar }
  const nullable = left.nullable || right.nullable
  return { kind, left, right, scale, low, high, nullable, widest: largest(widest, reach({ low, high })), calendar }
}

export function product(left: Scaled, right: Scaled): Scaled {
  const bounds = times(left, right)
  const scale = left.scale + right.scale
  if (left.kind === 'constant' && right.kind === 'constant') return constant(bounds.low, scale)
  if (isOne(left)) return right
  if (isOne(right)) return left
  const nullable = left.nullable || right.nullable
  return { ...plain, kind: 'product', left, right, scale, ...bounds, nullable, widest: reach(bounds) }
}

export function negate(of: Scaled): Scaled {
  return of.kind === 'constant' ? constant(-of.value, of.scale) : difference(constant(0n), of)
}

export function extreme(kind: 'least' | 'greatest', left: Scaled, right: Scaled): Scaled {
  const { scale, left: a, right: b, widest } = align(left, right)
  const pick = kind === 'least' ? smallest : largest
  const [low, high] = [pick(a.low, b.low), pick(a.high, b.high)]
  const nullable = left.nullable || right.nullable
  return { kind, left, right, scale, low, high, nullable, widest, calendar: left.calendar }
}

export function absolute(of: Scaled): Scaled {
  if (of.kind === 'constant') return constant(magnitude(of.value), of.scale)
  if (of.low >= 0n) return of
  const { scale, nullable } = of
  const low = of.high < 0n ? -of.high : of.kind === 'nonzero' ? 1n : 0n
  return { ...plain, kind: 'absolute', of, scale, low, high: reach(of), nullable, widest: reach(of) }
}

export function sign(of: Scaled): Scaled {
  const { nullable } = of
  const bounds = { low: of.low < 0n ? -1n : 0n, high: of.high > 0n ? 1n : 0n }
  return { ...plain, kind: 'sign', of, scale: 0, ...bounds, nullable, widest: 1n }
}

/** Null for zero, since division by zero is null. */
export function nonzero(of: Scaled): Scaled {
  if (of.low > 0n || of.high < 0n) return of
  if (of.kind === 'constant' || (of.low === 0n && of.high === 0n)) return unknown()
  const { scale, widest } = of
  const bounds = { low: of.low === 0n ? 1n : of.low, high: of.high === 0n ? -1n : of.high }
  return { kind: 'nonzero', of, scale, ...bounds, nullable: true, widest, calendar: false }
}

export function choose(condition: Truth, known: boolean, yes: Scaled, no: Scaled): Scaled {
  if (condition.kind === 'always') {
    if (condition.value === null && known) return unknown(yes.calendar || no.calendar)
    return condition.value ? yes : no
  }
  const { scale, left, right, widest } = align(yes, no)
  const low = yes.kind === 'unknown' ? right.low : no.kind === 'unknown' ? left.low : smallest(left.low, right.low)
  const high = yes.kind === 'unknown' ? right.high : no.kind === 'unknown' ? left.high : largest(left.high, right.high)
  const nullable = yes.nullable || no.nullable || (known && condition.nullable)
  const calendar = yes.calendar || no.calendar
  return { kind: 'choose', condition, known, yes, no, scale, low, high, nullable, widest, calendar }
}

/** The power of ten that a constant is, or null. */
export function powerOfTen(of: Scaled): number | null {
  if (of.kind !== 'constant' || of.value <= 0n) return null
  const text = of.value.toString()
  return /^10*$/.test(text) ? text.length - 1 - of.scale : null
}

export function powerConstant(power: number): Scaled {
  return power >= 0 ? constant(tenTo(power)) : constant(1n, -power)
}

const isZero = (of: Scaled): boolean => of.kind === 'constant' && of.value === 0n && !of.calendar
const isOne = (of: Scaled): boolean => of.kind === 'constant' && of.value === 1n && of.scale === 0
