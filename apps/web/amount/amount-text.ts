import { groupDigits, shiftPoint, trimZeros } from './decimal-text.ts'

const places: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 }

/** 元 in the unit of a ledger, with its digits grouped: `('14943900.00', '万元')` is `1,494.39`. */
export const moneyIn = (yuan: string, ledger: string): string =>
  groupDigits(trimZeros(shiftPoint(yuan, -(places[ledger] ?? 0))))

/** Half up, away from zero, on text. */
export function roundTo(text: string, digits: number): string {
  const [, part = ''] = text.split('.')
  if (part.length <= digits) return text
  const negative = text.startsWith('-')
  const scaled = shiftPoint(text.replace('-', ''), digits)
  const [whole = '0', rest = ''] = scaled.split('.')
  const up = (rest[0] ?? '0') >= '5'
  const rounded = shiftPoint(String(BigInt(whole) + (up ? 1n : 0n)), -digits)
  return negative && /[1-9]/.test(rounded) ? `-${rounded}` : rounded
}

export interface Spoken {
  readonly number: string
  readonly unit: string
}

const quotients = new Set(['%', '个百分点', '倍'])

/** A value as a page shows it: shares to two digits; 元 from ten thousand up becomes 万元, from a hundred million up 亿元. */
export function sayValue(value: string, unit: string): Spoken {
  if (unit !== '元') return { number: groupDigits(trimZeros(roundTo(value, quotients.has(unit) ? 2 : 4))), unit }
  if (!/[1-9]/.test(value)) return { number: '0', unit: '万元' }
  const size = value.replace('-', '').split('.')[0]!.replace(/^0+/, '').length
  const spoken = size > 8 ? '亿元' : size > 4 ? '万元' : '元'
  return { number: moneyIn(value, spoken), unit: spoken }
}

/** A value at a glance, on a card or at a point of a chart: 万元 to two digits, all else as it is. */
export function sayGlance(value: string, unit: string): Spoken {
  const spoken = sayValue(value, unit)
  if (unit !== '元' || spoken.unit !== '万元') return spoken
  return { number: groupDigits(trimZeros(roundTo(shiftPoint(value, -4), 2))), unit: '万元' }
}
