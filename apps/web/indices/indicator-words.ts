import { roundTo, sayValue } from '../amount/amount-text.ts'
import { negated } from '../amount/decimal-sum.ts'
import { groupDigits, trimZeros } from '../amount/decimal-text.ts'

/** Four digits say enough of an indicator; a whole number keeps all of its own. */
export function shortened(value: string): string {
  const whole = value.replace('-', '').split('.')[0]!.replace(/^0+/, '')
  return trimZeros(roundTo(value, Math.max(0, 4 - Math.max(whole.length, 1))))
}

/** A value of an indicator with its unit: `2.8%`, `1,204件`; 元 from ten thousand up as 万元 or 亿元. */
export function sayIndicator(value: string, unit: string): string {
  if (unit === '元' && /^-?0*[1-9]\d{4}/.test(value)) return Object.values(sayValue(roundTo(value, 0), unit)).join('')
  return groupDigits(shortened(value)).replace('-', '−') + unit
}

/** A difference of two values of an indicator with its sign: `+0.2个百分点`. */
export function sayIndicatorChange(change: string, unit: string): string {
  const size = change.startsWith('-') ? negated(change) : change
  const said = sayIndicator(size, unit === '%' ? '个百分点' : unit)
  return /[1-9]/.test(size) ? (change.startsWith('-') ? '−' : '+') + said : '不变'
}
