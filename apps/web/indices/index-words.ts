import type { IndexEditionBrief, IndexStanding, PublishedYear } from '@dongjian/server/contract'
import { groupDigits } from '../amount/decimal-text.ts'

/** A score with two digits: places are by the whole number behind it. */
export const sayScore = (score: number): string => signed(score, 2).replace('+', '')

/** Places that are shared may be halves. */
export const sayPlace = (place: number | string): string => `第${place}位`

/** The whole places that an interval reaches into: quantiles of places need not be whole. */
export const wholeInterval = (low: number, high: number): readonly [number, number] => [
  Math.floor(Number(low.toFixed(6))),
  Math.ceil(Number(high.toFixed(6))),
]

/** `第26—35位`, `第30位` when both ends are the same. */
export function sayInterval(low: number, high: number): string {
  const [from, to] = wholeInterval(low, high)
  return from === to ? sayPlace(from) : `第${from}—${to}位`
}

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
