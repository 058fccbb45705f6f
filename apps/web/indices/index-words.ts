import type { IndexEditionBrief, IndexStanding, PublishedYear } from '@dongjian/server/contract'
import { roundTo } from '../amount/amount-text.ts'
import { groupDigits, heightOf, trimZeros } from '../amount/decimal-text.ts'

/** A score with two digits: places are by the whole number behind it. */
export const sayScore = (score: number): string => signed(score, 2).replace('+', '')

/** Places that are shared may be halves. */
export const sayPlace = (place: number | string): string => `第${place}位`

/** The whole places that an interval reaches into: quantiles of places need not be whole. */
export const wholeInterval = (low: number, high: number): readonly [number, number] => [
  Math.floor(low + 1e-9),
  Math.ceil(high - 1e-9),
]

/** An interval of places is of whole places: `26—35`, `30` where both ends are one. */
export function sayPlaces(low: number, high: number): string {
  const [first, last] = wholeInterval(low, high)
  return first === last ? String(first) : `${first}—${last}`
}

export const sayInterval = (low: number, high: number): string => `第${sayPlaces(low, high)}位`

/** A difference with its sign: `+3.20`, `−0.50`, `0.00`. */
export function signed(value: number, digits = 2): string {
  const text = Math.abs(value).toFixed(digits)
  const sign = !/[1-9]/.test(text) ? '' : value < 0 ? '−' : '+'
  return sign + groupDigits(text)
}

/** Places gained: `提升56位`, `后移3位`, `持平`. */
export function sayRise(places: number | string): string {
  const text = String(places)
  if (!/[1-9]/.test(text)) return '持平'
  return text.startsWith('-') ? `后移${text.slice(1)}位` : `提升${text}位`
}

/** A share of 1 in %, without zeros at the end. */
export const sayShare = (share: number): string => `${Number((share * 100).toFixed(2))}%`

/** The year that is read, if it was published; else the latest that was. */
export function publishedFor(years: readonly PublishedYear[], period: string): PublishedYear | undefined {
  const known = years.filter(({ value, place }) => value !== null || place !== null)
  return known.find(({ year }) => year === period.slice(0, 4)) ?? known.at(-1)
}

export const latestStanding = ({ own }: Pick<IndexEditionBrief, 'own'>): IndexStanding | undefined => own.at(-1)

/** The newest first; one that was corrected stays, below its correction. */
export const newestFirst = (editions: readonly IndexEditionBrief[]): IndexEditionBrief[] =>
  editions.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))

export const lastAddedFirst = <T extends { readonly addedAt: string }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1))

/** What no picture or table of an own run may go without. */
export const marksOf = ({ simulated, demo }: Pick<IndexEditionBrief, 'simulated' | 'demo'>): string[] => [
  '自测',
  ...(simulated ? ['模拟数据'] : []),
  ...(demo ? ['演示数据'] : []),
]

/** A value of an indicator: three or four digits that count, since a quotient has as many as one likes. */
export function sayMeasured(value: string, unit: string): string {
  const size = Math.abs(heightOf(value))
  const digits = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3
  return groupDigits(trimZeros(roundTo(value, digits))) + unit
}

/** `2020—2023年` where none is left out, else one by one: `2020、2022、2023年`. */
export function sayYearList(years: readonly string[]): string {
  const [first = '', last = first] = [years.at(0), years.at(-1)]
  const whole = years.length > 2 && Number(last) - Number(first) === years.length - 1
  return `${whole ? `${first}—${last}` : years.join('、')}年`
}

/** The edition that speaks for a period: the newest published one that has its year, else the newest that has. */
export function editionFor(
  editions: readonly IndexEditionBrief[],
  period: string,
): { edition: IndexEditionBrief; standing: IndexStanding } | undefined {
  const all = newestFirst(editions).flatMap((edition) => {
    const standing = edition.own.find(({ year }) => year === period.slice(0, 4))
    return standing ? [{ edition, standing }] : []
  })
  return all.find(({ edition }) => edition.state === 'published') ?? all[0]
}
