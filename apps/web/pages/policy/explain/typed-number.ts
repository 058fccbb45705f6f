import { shiftPoint, trimZeros } from '../../../amount/decimal-text.ts'

const half = (text: string): string =>
  text.replace(/[０-９．－]/g, (c) => String.fromCodePoint(c.codePointAt(0)! - 0xfee0)).replace(/[,，\s]/g, '')

/** A number as people type it, as an exact decimal: `1,845,000`, `１８４.５万`, `184.5万元`. Undefined is not a number. */
export function readTyped(text: string): string | undefined {
  const found = /^(-?\d{1,13}(?:\.\d{1,6})?)(万)?元?$/.exec(half(text))
  if (!found) return undefined
  const [, digits = '', wan] = found
  const plain = trimZeros(wan ? shiftPoint(digits, 4) : digits)
  return /^-?\d{1,13}(\.\d{1,2})?$/.test(plain) ? plain : undefined
}
