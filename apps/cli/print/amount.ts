import { Exact } from '@dongjian/kernel/figures'

const quotients = new Set(['%', '个百分点', '倍'])

/** A value with its unit; 元 is too fine for people and becomes 万元, what was divided is shown to two digits. */
export function valueText(value: string | null, unit: string): string {
  if (value === null) return '—'
  if (unit === '元') return `${amountIn(value, '万元')}万元`
  return quotients.has(unit) ? `${new Exact(new Exact(value).toFixed(2)).toFixed()}${unit}` : `${value}${unit}`
}

/** 14943900.00 in 元 as 1,494.39: exact, by moving the point in the text. */
export function amountIn(value: string, ledger: '元' | '万元' | '亿元'): string {
  const places = { 元: 0, 万元: 4, 亿元: 8 }[ledger]
  const sign = value.startsWith('-') ? '-' : ''
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.')
  const digits = whole.padStart(places + 1, '0')
  const point = digits.length - places
  const rest = `${digits.slice(point)}${fraction}`.replace(/0+$/, '')
  const grouped = digits.slice(0, point).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}${grouped}${rest ? `.${rest}` : ''}`
}
