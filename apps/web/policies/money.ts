import { moneyIn, roundTo, sayValue } from '../amount/amount-text.ts'
import { isNegative } from '../amount/decimal-sum.ts'
import { groupDigits, shiftPoint, trimZeros } from '../amount/decimal-text.ts'

/** One firm's amount, exact: whole 元 from ten thousand up as 万元, what has 角 and 分 in 元. */
export function sayAmount(yuan: string): string {
  const plain = trimZeros(yuan)
  if (plain === '0') return '0元'
  if (plain.includes('.')) return `${groupDigits(plain)}元`
  const { number, unit } = sayValue(plain, '元')
  return number + unit
}

/** A total at a glance, to a hundred 元; its exact amount stands where the pointer rests. */
export const sayTotal = (yuan: string): string => `${inWan(yuan)}万元`

/** 万元 with two places, for columns of numbers under one another. */
export const inWan = (yuan: string): string => groupDigits(withPlaces(roundTo(shiftPoint(yuan, -4), 2)))

const withPlaces = (text: string): string => {
  const [whole = '0', part = ''] = text.split('.')
  return `${whole}.${part.padEnd(2, '0')}`
}

export const sayExact = (yuan: string): string => `${moneyIn(yuan, '元')}元`

/** A change with its sign: `+3.20万元`, `−0.50万元`, `不变`. */
export function sayChange(yuan: string): string {
  if (!/[1-9]/.test(yuan)) return '不变'
  return (isNegative(yuan) ? '−' : '+') + sayTotal(yuan.replace('-', ''))
}

/** A parameter with its unit: `12%`, `120万元`. */
export const sayParameter = (value: string, unit: string): string =>
  unit === '元' ? sayAmount(value) : groupDigits(trimZeros(value)) + unit
