import { compareDecimals } from '../../../amount/decimal-sum.ts'
import type { MovedValues } from '../../../indices/index-view.ts'

/** A value that is back where the edition has it is not moved; null takes back what was tried for one it has not. */
export function withValue(values: MovedValues, code: string, own: string | null, value: string | null): MovedValues {
  const { [code]: _old, ...others } = values
  if (value === null) return others
  return own !== null && compareDecimals(own, value) === 0 ? others : { ...others, [code]: value }
}
