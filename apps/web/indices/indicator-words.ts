import { roundTo, sayValue } from '../amount/amount-text.ts'
import { negated } from '../amount/decimal-sum.ts'
import { groupDigits, trimZeros } from '../amount/decimal-text.ts'

/** A value of an indicator with its unit: `2.8%`, `1,204件`; 元 as 万元 or 亿元. */
export function sayIndicator(value: string, unit: string): string {
  if (unit === '元') return Object.values(sayValue(value, unit)).join('')
  return groupDigits(trimZeros(roundTo(value, 4))).replace('-', '−') + unit
}

/** A difference of two values of an indicator with its sign: `+0.2个百分点`. */
export function sayIndicatorChange(change: string, unit: string): string {
  const size = change.startsWith('-') ? negated(change) : change
  const said = sayIndicator(size, unit === '%' ? '个百分点' : unit)
  return /[1-9]/.test(size) ? (change.startsWith('-') ? '−' : '+') + said : '不变'
}
