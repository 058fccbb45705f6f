import { sql, type RawBuilder } from 'kysely'
import {
  getField,
  getRegister,
  getSpan,
  sayDay,
  sayPeriod,
  tableOf,
  type AnyCounted,
  type AnyWhere,
  type CataloguedFigure,
  type Period,
  type Register,
  type Registers,
} from '../define/index.ts'
import type { Tx } from '../store/index.ts'
import { sayRegister } from './explain.ts'

export type Counted = CataloguedFigure & AnyCounted

// A number of a period is whole only when the period is over and the ledgers were kept up to its end: nothing in a
// ledger that was last fed in May tells what happened in June, and its silence is no zero, unless the office states so.

/** The day on which this transaction knows: that of its instant, else that of the clock. */
export const dayKnown = (tx: Pick<Tx, 'knownBefore'>): RawBuilder<unknown> =>
  tx.knownBefore === null ? sql`current_date` : sql`(${tx.knownBefore}::timestamptz - interval '1 microsecond')::date`

/** The last day of a period, or the day of knowing while it is not over. */
export const lastDayOf = (tx: Pick<Tx, 'knownBefore'>, period: Period): RawBuilder<unknown> =>
  sql`least(${getSpan(period).to}::date, ${dayKnown(tx)})`

/** The registers whose records decide what a figure counts: its own, where something must exist, and where conditions step into. */
export function decidingRegisters(registers: Registers, figure: Counted): Register[] {
  const own = getRegister(registers, figure.register!)
  const { exists } = figure
  const other = exists && getRegister(registers, exists.in)
  const found = [own, ...steppedInto(registers, own, figure.where)]
  if (other) found.push(other, ...steppedInto(registers, other, exists.where))
  return [...new Set(found)]
}

const steppedInto = (registers: Registers, register: Register, where: AnyWhere = {}): Register[] =>
  Object.keys(where).flatMap((path) => {
    const [first, second] = path.split('.') as [string, string?]
    const field = second === undefined ? undefined : getField(register, first)
    return field?.type === 'ref' ? [getRegister(registers, field.to)] : []
  })

/** Where a statement says how far a register was kept. */
export const keptColumn = (register: Register): string => `kept_${tableOf(register)}`

/** A register with the last day that it was kept to; null when nothing of it is known. */
export interface KeptRegister {
  readonly register: Register
  readonly on: string | null
}

export interface Reach {
  /** The last day that the value covers, where that is before the end of the period. */
  readonly keptTo: string | null
  readonly why: string | null
}

/** Why a period is unknown whatever the records say, if it is: it lies in the future. */
export const findNotBegun = (period: Period, today: string): string | undefined =>
  getSpan(period).from > today ? `${sayPeriod(period)}还没有开始` : undefined

/** How far into a period the ledgers reach: to its end, or why not. */
export function reachOf(period: Period, today: string, kept: readonly KeptRegister[]): Reach {
  const { to } = getSpan(period)
  const [last] = kept.filter((one): one is KeptRegister & { on: string } => one.on !== null).toSorted((a, b) => (a.on < b.on ? -1 : 1)) // prettier-ignore
  const behind = last && last.on < to && last.on < today ? last : undefined
  const said = behind && `${sayRegister(behind.register)}只记到${sayDay(behind.on)}`
  if (to > today) return { keptTo: behind?.on ?? today, why: `期间未结束，${said ?? `只到${sayDay(today)}`}` }
  return behind ? { keptTo: behind.on, why: `${said}，早于期末${sayDay(to)}` } : { keptTo: null, why: null }
}
