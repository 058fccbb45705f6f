import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import type pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { enterRegion } from '../access/index.ts'
import { writeEvent } from '../events/index.ts'
import { startOf, type Instant } from './instant.ts'
import { refuse } from './refusals.ts'

export type Pool = pg.Pool

/** Tables are made from definitions, so their columns are not known to the compiler here. */
export type Tables = Record<string, Record<string, unknown>>

export interface Tx {
  readonly db: Transaction<Tables>
  readonly region: string
  /** Rows recorded before this instant and not yet closed at it; null is now. */
  readonly knownBefore: Instant | null
}

export interface WriteTx extends Tx {
  readonly knownBefore: null
  /** The one instant of this transaction, taken after the region's lock. */
  readonly stamp: Instant
  readonly eventId: string
  /** 建账: every register that is written to must be asked by `admitLedgerDay`. */
  readonly ledgerDay: string | undefined
  /** Adds to what the event says. */
  note(detail: Record<string, unknown>): void
}

export interface Act {
  readonly region: string
  readonly actor: string
  /** `import.applied`, `rd-projects.accepted`: a past event. */
  readonly kind: string
  readonly detail?: Record<string, unknown>
  /** 建账: the day on which the ledger was kept. Each register written to must allow it. */
  readonly ledgerDay?: string
}

export const newId = (): string => uuidv7()

const builders = new WeakMap<pg.Pool, Kysely<Tables>>()
export function kyselyOf(pool: pg.Pool): Kysely<Tables> {
  const known = builders.get(pool)
  if (known) return known
  const made = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  builders.set(pool, made)
  return made
}

/** Reads of one region, all of one moment: `knownBefore` null reads what is open now. */
export function readIn<T>(
  pool: pg.Pool,
  region: string,
  work: (tx: Tx) => Promise<T>,
  knownBefore: Instant | null = null,
): Promise<T> {
  return kyselyOf(pool)
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (db) => {
      await enterRegion(db, region)
      return work({ db, region, knownBefore })
    })
}

/** Work of one region that is no act yet, such as rows put aside to be looked at: all or nothing, without event or stamp. */
export function prepareIn<T>(pool: pg.Pool, region: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return kyselyOf(pool)
    .transaction()
    .execute(async (db) => {
      await enterRegion(db, region)
      return work({ db, region, knownBefore: null })
    })
}

/** Two keys of an advisory lock: ours, and the region's. */
const lockSpace = 260_330
const lockOf = (region: string) => sql`${sql.lit(lockSpace)}, hashtext(${region})`

/**
 * One act: everything in `work` and its event, or nothing. The region's lock is shared, so writers do not wait for one
 * another; it lets an edition wait for those who held a stamp before it (see `settledInstant`).
 */
export function writeIn<T>(pool: pg.Pool, act: Act, work: (tx: WriteTx) => Promise<T>): Promise<T> {
  return kyselyOf(pool)
    .transaction()
    .execute(async (db) => {
      await enterRegion(db, act.region)
      // The clock is read of the row that the lock gives: never before it.
      const { rows } = await sql<{ now: Instant }>`
        with held as materialized (select pg_advisory_xact_lock_shared(${lockOf(act.region)}))
        select clock_timestamp()::text as now from held`.execute(db)
      const trueAt = rows[0]!.now
      const stamp = act.ledgerDay === undefined ? trueAt : await ledgerStamp(db, act.ledgerDay)
      const eventId = newId()
      const detail: Record<string, unknown> = { ...act.detail, ...(act.ledgerDay && { ledgerDay: act.ledgerDay }) }
      const result = await work({
        db,
        region: act.region,
        knownBefore: null,
        stamp,
        eventId,
        ledgerDay: act.ledgerDay,
        note: (more) => Object.assign(detail, more),
      })
      await writeEvent(db, {
        region: act.region,
        id: eventId,
        at: stamp,
        trueAt,
        actor: act.actor,
        kind: act.kind,
        detail,
      })
      return result
    })
}

async function ledgerStamp(db: Transaction<Tables>, day: string): Promise<Instant> {
  const stamp = startOf(day)
  const { rows } = await sql<{ future: boolean }>`select ${stamp}::timestamptz > clock_timestamp() as future`.execute(
    db,
  )
  if (rows[0]!.future) throw refuse('ledgerDayInFuture', { day })
  return stamp
}

/**
 * An instant before which nothing of this region can still appear: taken now, then those who held the region's lock at
 * that moment are waited for. Blocks nobody.
 */
export async function settledInstant(pool: pg.Pool, region: string): Promise<Instant> {
  const db = kyselyOf(pool)
  const taken = await sql<{ now: Instant }>`select clock_timestamp()::text as now`.execute(db)
  const holders = await sql<{ pid: number; virtualtransaction: string }>`
    select pid, virtualtransaction from pg_locks
    where locktype = 'advisory' and granted and classid = ${sql.lit(lockSpace)}
      and objid = (hashtext(${region})::bit(32)::bigint)::oid and database = (select oid from pg_database where datname = current_database())`.execute(
    db,
  )
  let waiting = holders.rows
  while (waiting.length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    const still = await sql<{ pid: number; virtualtransaction: string }>`
      select pid, virtualtransaction from pg_locks where locktype = 'advisory' and classid = ${sql.lit(lockSpace)}
        and virtualtransaction = any(${waiting.map((w) => w.virtualtransaction)}::text[])`.execute(db)
    waiting = still.rows
  }
  return taken.rows[0]!.now
}
