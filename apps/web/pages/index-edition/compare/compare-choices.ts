import type { IndexEditionBrief } from '@dongjian/server/contract'
import type { IndexView } from '../../../indices/index-view.ts'

type Years = Pick<IndexEditionBrief, 'id' | 'years' | 'corrects'>

export interface Pair {
  /** The edition before; the one after is that which is open. */
  readonly before: string
  readonly from: string | undefined
  readonly to: string | undefined
}

const inYears = (year: string | undefined, years: readonly string[] | undefined): string | undefined =>
  year !== undefined && years?.includes(year) ? year : undefined

/**
 * What is held against what: as the address says; else a correction against what it corrects, else the year against the
 * one before it in the same edition. None where an edition of one year stands alone.
 */
export function pairOf(view: IndexView, open: Years, others: readonly Years[]): Pair | undefined {
  const known = [open, ...others]
  const asked = known.find(({ id }) => id === view.before)
  const corrected = others.find(({ id }) => id === open.corrects)
  const before = asked ?? (open.years.length > 1 ? open : (corrected ?? others[0]))
  if (!before || (before.id === open.id && open.years.length < 2)) return undefined
  const to = inYears(view.to ?? view.year, open.years)
  const from = inYears(view.from, before.years)
  if (before.id !== open.id) return { before: before.id, from, to }
  // The earliest year has none before it: it is held against the one after.
  const earliest = to === open.years[0] && from === undefined
  return { before: before.id, from: from === to ? undefined : from, to: earliest ? open.years[1] : to }
}
