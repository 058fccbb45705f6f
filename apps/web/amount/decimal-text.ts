/** Exact decimals as text, the way they cross JSON; nothing here passes through a double. */

/** Moves the decimal point: `shiftPoint('14943900.00', -4)` is `'1494.390000'`. */
export function shiftPoint(text: string, places: number): string {
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '0', part = ''] = text.replace('-', '').split('.')
  const digits = whole + part
  const point = whole.length + places
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '')
  const right = padded.slice(at)
  return sign + left + (right ? `.${right}` : '')
}

/** `1494.3900` → `1494.39`, `12.0` → `12`. */
export const trimZeros = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text

/** `1494.39` → `1,494.39`. */
export function groupDigits(text: string): string {
  const [whole = '', part] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? grouped : `${grouped}.${part}`
}

/** For drawing only: a line's height may be a double, a printed value may not. */
export const heightOf = (text: string): number => Number(text)
