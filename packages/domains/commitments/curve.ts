import { getSpan } from '@dongjian/kernel/define'
import { computeFigures, type Definitions } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import { reachedOf } from './progress.ts'
import type { Commitment } from './queries.ts'

/** What was reached by the end of a month, in the unit of the promise; null where nothing is known of it. */
export interface CurvePoint {
  readonly month: number
  readonly day: string
  readonly reached: string | null
}

/** 1月 to the month: `2024-01~06`; the whole year by its own name. */
export const upTo = (year: number, month: number): string =>
  month === 12 ? String(year) : month === 1 ? `${year}-01` : `${year}-01~${String(month).padStart(2, '0')}`

/** The figure of a promise month by month, up to the day of reading and no farther than its ledger was kept. */
export async function curveOf(
  tx: Tx,
  definitions: Definitions,
  commitment: Commitment,
  today: string,
): Promise<CurvePoint[]> {
  const { figure, year } = commitment
  if (figure === null || !Object.hasOwn(definitions.figures, figure)) return []
  const months = Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => getSpan(upTo(year, month)).from <= today)
  const values = await computeFigures(
    tx,
    definitions,
    months.map((month) => ({ code: figure, period: upTo(year, month) })),
  )
  return months.map((month, i) => {
    const { to: day } = getSpan(upTo(year, month))
    const value = values[i]!
    const first = getSpan(upTo(year, month)).to.slice(0, 7)
    // A month that the ledger does not reach is unknown, though its records so far add up to a number.
    const silent = value.keptTo !== null && value.keptTo < `${first}-01`
    return { month, day, reached: silent ? null : reachedOf(commitment, value) }
  })
}
