import { sql, type RawBuilder } from 'kysely'
import { tableOf, type Register } from '../define/index.ts'
import { refuse } from './refusals.ts'
import type { Tx, WriteTx } from './transaction.ts'
import { visible } from './visible.ts'

/** How far a ledger was kept, as a transaction sees it. */
export interface Kept {
  readonly register: string
  /** The day of its newest entry, or the later day that it was closed to; null when nothing of it is known. */
  readonly to: string | null
  /** Whether that day was stated rather than entered. */
  readonly closed: boolean
}

type Seeing = Pick<Tx, 'region' | 'knownBefore'>

const enteredOn = (tx: Seeing, register: Register): RawBuilder<unknown> =>
  sql`(select k.recorded_from::date from ${sql.table(tableOf(register))} as k where ${visible('k', tx)} order by k.recorded_from desc limit 1)`

const closedTo = (tx: Seeing, register: Register): RawBuilder<unknown> =>
  sql`(select c.kept_to from ledger_closings as c where c.region = ${tx.region} and c.register = ${register.name}${
    tx.knownBefore === null ? sql`` : sql` and c.stated_at < ${tx.knownBefore}::timestamptz`
  } order by c.kept_to desc limit 1)`

/** The last day on which a register tells what happened: of its newest entry, or that it was closed to. */
export const keptTo = (tx: Seeing, register: Register): RawBuilder<unknown> =>
  sql`greatest(${enteredOn(tx, register)}, ${closedTo(tx, register)})::text`

export async function listKept(tx: Tx, registers: readonly Register[]): Promise<Kept[]> {
  const each = registers.map(
    (register) =>
      sql`select ${register.name}::text as register, ${keptTo(tx, register)} as "to",
        coalesce(${closedTo(tx, register)} > ${enteredOn(tx, register)}, false) as closed`,
  )
  const { rows } = await sql<Kept>`${sql.join(each, sql` union all `)}`.execute(tx.db)
  return rows
}

/**
 * States that a ledger holds everything up to a day (结账). What is entered later for that time is a correction like
 * any other. Refused for a day that is not over, and where the ledger is kept that far already.
 */
export async function closeLedger(tx: WriteTx, register: Register, day: string): Promise<void> {
  const { title } = register
  const { rows } = await sql<{ today: string; kept: string | null }>`
    select ${tx.stamp}::timestamptz::date::text as today, ${keptTo(tx, register)} as kept`.execute(tx.db)
  const { today, kept } = rows[0]!
  if (day >= today) throw refuse('closingNotOver', { title, day })
  if (kept === null) throw refuse('closingUnkept', { title })
  if (day <= kept) throw refuse('closingBehind', { title, kept })
  await sql`insert into ledger_closings (region, register, kept_to, stated_at, stated_by)
    values (${tx.region}, ${register.name}, ${day}::date, ${tx.stamp}::timestamptz, ${tx.eventId})`.execute(tx.db)
}
