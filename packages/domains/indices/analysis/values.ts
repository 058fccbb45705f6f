import { Exact } from '@dongjian/kernel/figures'

/** A double as a decimal text of at most twelve digits; null where it is missing. */
export const decimalOf = (value: number | null | undefined): string | null =>
  value === null || value === undefined || !Number.isFinite(value)
    ? null
    : new Exact(value).toSignificantDigits(12).toFixed()

/** The next value with four digits that count on the better side: what is enough stays enough. */
export const roundedTowards = (value: number, better: 'higher' | 'lower'): string =>
  new Exact(value).toSignificantDigits(4, better === 'higher' ? Exact.ROUND_CEIL : Exact.ROUND_FLOOR).toFixed()

/** As people read it: three or four digits that count, with the unit. */
export function sayValue(value: number | null | undefined, unit: string): string | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null
  const size = Math.abs(value)
  const decimals = Number.isInteger(value) || size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3
  return `${new Exact(value).toDecimalPlaces(decimals).toFixed()}${unit}`
}

/** A round step of which about a hundred make the range: 1, 2 or 5 times a power of ten. */
export function stepFor(least: number, most: number): string {
  const aim = (most - least) / 100
  if (!(aim > 0)) return '1'
  const power = Math.floor(Math.log10(aim))
  const digit = [1, 2, 5, 10].find((each) => each * 10 ** power >= aim * 0.999) ?? 10
  return new Exact(10).pow(power).times(digit).toFixed()
}
