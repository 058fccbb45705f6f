import { Decimal } from 'decimal.js'

/** Enough digits that no printed number is ever rounded; the default of 20 would be. */
export const Exact = Decimal.clone({ precision: 400, toExpNeg: -400, toExpPos: 400 })

/**
 * Moves the decimal point of an exact decimal by `power` places to the right, on the string itself.
 * The result has no needless zeros.
 * @example shift('1.2909', 8) // '129090000'
 */
export function shift(value: string, power: number): string {
  const negative = value.startsWith('-')
  const digits = negative ? value.slice(1) : value
  const dot = digits.indexOf('.')
  const whole = dot < 0 ? digits : digits.slice(0, dot)
  const fraction = dot < 0 ? '' : digits.slice(dot + 1)
  const moved =
    fraction.length > power
      ? `${whole}${fraction.slice(0, power)}.${fraction.slice(power)}`
      : `${whole}${fraction}${'0'.repeat(power - fraction.length)}`
  const trimmed = trimDecimal(moved)
  return negative ? `-${trimmed}` : trimmed
}

function trimDecimal(value: string): string {
  let start = 0
  while (start + 1 < value.length && value[start] === '0' && value[start + 1] !== '.') start += 1
  let end = value.length
  if (value.includes('.')) {
    while (value[end - 1] === '0') end -= 1
    if (value[end - 1] === '.') end -= 1
  }
  return value.slice(start, end)
}

const numeralValues: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

const numeralPlaces: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** The value of a Chinese numeral below ten thousand (三百二十, 十二, 百); null when it is none. */
export function numeralValue(numeral: string): number | null {
  let total = 0
  let digit = -1
  for (const character of numeral) {
    const place = numeralPlaces[character]
    if (place !== undefined) {
      total += (digit < 0 ? 1 : digit) * place
      digit = -1
      continue
    }
    const value = numeralValues[character]
    if (value === undefined) return null
    if (digit > 0) return null
    digit = value
  }
  return total + Math.max(digit, 0)
}
