import { Decimal } from 'decimal.js'

/** Factors to the base unit of each family; a unit that is in no family converts to itself only. */
const families: readonly Readonly<Record<string, string>>[] = [
  { 元: '1', 万元: '10000', 万: '10000', 亿元: '100000000', 亿: '100000000' },
  { 平方米: '1', 万平方米: '10000', 亩: '666.6666666666667' },
  { 人: '1', 名: '1', 万人: '10000' },
  { '%': '1', 个百分点: '1' },
]

export const Exact = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_UP })

/** The value in another unit of the same family, exactly; null when the units do not fit. */
export function convertUnit(value: string, from: string, to: string): string | null {
  if (from === to) return value
  const family = families.find((f) => from in f && to in f)
  if (!family) return null
  return new Exact(value).times(family[from]!).div(family[to]!).toFixed()
}
