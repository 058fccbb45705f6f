import type { Lowered } from './lowered.ts'
import { isScaled, nameOf, scaledOf } from './lowered.ts'
import type { Scaled } from './node.ts'
import { absoluteQuotient, divide, negateQuotient, over, plus, shift, type Quotient } from './quotient.ts'
import { refuse } from './refusal.ts'
import { absolute, constant, difference, negate, powerOfTen, product, sum, unknown } from './scaled.ts'
import { addMonths } from './calendar.ts'

const number = (value: Scaled): Lowered => ({ kind: 'number', value })
const quotient = (value: Quotient): Lowered => ({ kind: 'quotient', value })

export function add(left: Lowered, right: Lowered): Lowered {
  if (isUnknown(left, right)) return { kind: 'unknown' }
  if (left.kind === 'quotient') return quotient(plus(left.value, scaledOf(right, 'number')))
  if (right.kind === 'quotient') return quotient(plus(right.value, scaledOf(left, 'number')))
  if (left.kind === 'date') return later(left.value, right)
  if (right.kind === 'date') return later(right.value, left)
  if (isScaled(left) && left.kind === right.kind) return { kind: left.kind, value: sum(left.value, right.value) }
  return refuse(`${nameOf(left)}加${nameOf(right)}没有按列算的办法`)
}

export function subtract(left: Lowered, right: Lowered): Lowered {
  if (isUnknown(left, right)) return { kind: 'unknown' }
  if (left.kind === 'quotient') return quotient(plus(left.value, negate(scaledOf(right, 'number'))))
  if (right.kind === 'quotient') return quotient(plus(negateQuotient(right.value), scaledOf(left, 'number')))
  if (left.kind === 'date') {
    if (right.kind !== 'date') return later(left.value, negateAny(right))
    return { kind: 'seconds', value: product(difference(left.value, right.value), constant(86400n)) }
  }
  if (isScaled(left) && left.kind === right.kind) return { kind: left.kind, value: difference(left.value, right.value) }
  return refuse(`${nameOf(left)}减${nameOf(right)}没有按列算的办法`)
}

export function multiply(left: Lowered, right: Lowered): Lowered {
  if (isUnknown(left, right)) return { kind: 'unknown' }
  if (left.kind === 'quotient') return scaleQuotient(left.value, right)
  if (right.kind === 'quotient') return scaleQuotient(right.value, left)
  if (left.kind === 'number' && right.kind === 'number') return number(product(left.value, right.value))
  return refuse(`${nameOf(left)}乘${nameOf(right)}没有按列算的办法`)
}

export function divideBy(left: Lowered, right: Lowered): Lowered {
  if (isUnknown(left, right)) return { kind: 'unknown' }
  const divisor = scaledOf(right, 'number')
  const reciprocal = reciprocalOf(divisor)
  if (left.kind === 'quotient') {
    const power = powerOfTen(divisor)
    return quotient(power === null ? over(left.value, divisor) : shift(left.value, -power))
  }
  const dividend = scaledOf(left, 'number')
  if (reciprocal) return number(product(dividend, reciprocal))
  return divisor.low === 0n && divisor.high === 0n ? number(unknown()) : quotient(divide(dividend, divisor))
}

export function negateAny(of: Lowered): Lowered {
  if (of.kind === 'unknown') return of
  if (of.kind === 'quotient') return quotient(negateQuotient(of.value))
  if (isScaled(of) && of.kind !== 'date') return { kind: of.kind, value: negate(of.value) }
  return refuse(`${nameOf(of)}没有负数`)
}

export function absoluteAny(of: Lowered): Lowered {
  if (of.kind === 'quotient') return quotient(absoluteQuotient(of.value))
  return of.kind === 'unknown' ? of : number(absolute(scaledOf(of, 'number')))
}

function scaleQuotient(of: Quotient, by: Lowered): Lowered {
  const power = powerOfTen(scaledOf(by, 'number'))
  return power === null ? refuse('除不尽的商又乘别的数，34位小数和分数的结果可能不同') : quotient(shift(of, power))
}

function later(date: Scaled, by: Lowered): Lowered {
  if (by.kind === 'months') return { kind: 'date', value: addMonths(date, by.value) }
  const { value } = by.kind === 'seconds' ? by : refuse(`日期不能加${nameOf(by)}`)
  if (value.kind !== 'constant' || value.scale > 0 || value.value % 86400n !== 0n) return refuse('日期只能加整天、整月')
  return { kind: 'date', value: sum(date, constant(value.value / 86400n)) }
}

// 1 ÷ 8 is 0.125: only twos and fives make a quotient that ends.
function reciprocalOf(divisor: Scaled): Scaled | null {
  if (divisor.kind !== 'constant' || divisor.value === 0n) return null
  const size = divisor.value < 0n ? -divisor.value : divisor.value
  let [rest, digits] = [size, 0]
  while (rest % 10n === 0n) [rest, digits] = [rest / 10n, digits + 1]
  let twosOrFives = 0
  while (rest % 2n === 0n) [rest, twosOrFives] = [rest / 2n, twosOrFives + 1]
  while (rest % 5n === 0n) [rest, twosOrFives] = [rest / 5n, twosOrFives + 1]
  if (rest !== 1n || twosOrFives > 15) return null
  const power = digits + twosOrFives
  const whole = (10n ** BigInt(power) / size) * (divisor.value < 0n ? -1n : 1n)
  return product(constant(whole, power), constant(10n ** BigInt(divisor.scale)))
}

function isUnknown(left: Lowered, right: Lowered): boolean {
  return left.kind === 'unknown' || right.kind === 'unknown'
}
