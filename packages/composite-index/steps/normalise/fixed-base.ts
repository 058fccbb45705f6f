import { meanOf } from '../../statistics/spread.ts'

/**
 * 100 × x / base in place, over all periods of a column, or 100 × base / x where less is better. The base is each unit's
 * own value of the base period, or the mean of the units in it. A base that is missing or not positive gives NaN, and so
 * does a value that is not positive where less is better: from there a fraction does not say which is better.
 */
export function fixedBase(
  values: Float64Array,
  units: number,
  base: { readonly period: number; readonly of: 'own value' | 'mean of units' },
  isLess: boolean,
): void {
  const from = base.period * units
  const mean = base.of === 'mean of units' ? meanOf(values, from, from + units) : NaN
  const periods = values.length / units
  for (let unit = 0; unit < units; unit += 1) {
    const reference = base.of === 'mean of units' ? mean : values[from + unit]!
    for (let period = 0; period < periods; period += 1) {
      const at = period * units + unit
      values[at] = fraction(values[at]!, reference, isLess)
    }
  }
}

function fraction(value: number, base: number, isLess: boolean): number {
  if (!(base > 0)) return NaN
  // The fraction first: the base itself is then 100 to the last bit.
  if (!isLess) return 100 * (value / base)
  return value > 0 ? 100 * (base / value) : NaN
}
