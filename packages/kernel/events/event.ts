import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { canonicalJson } from './canonical-json.ts'

export interface Event {
  readonly region: string
  readonly id: string
  /** The instant that its versions bear: the clock's, or the day of a ledger. */
  readonly at: string
  /** The clock's, always. */
  readonly trueAt: string
  readonly actor: string
  /** A past event: `imports.applied`. */
  readonly kind: string
  readonly detail: Readonly<Record<string, unknown>>
}

interface Stored extends Omit<Event, 'detail'> {
  readonly detail: string
  readonly hash: string
}

// Over the stored text: JSON that a database re-serialises has another hash.
const hashOf = (e: Omit<Stored, 'hash'>): string =>
  createHash('sha256').update([e.region, e.id, e.at, e.trueAt, e.actor, e.kind, e.detail].join('\n')).digest('hex')

/** Adds an event with its own hash; takes no lock, so that writers never wait for one another here. */
export async function writeEvent<T>(db: Kysely<T>, event: Event): Promise<void> {
  const { region, id, at, trueAt, actor, kind } = event
  const detail = canonicalJson(event.detail)
  const hash = hashOf({ ...event, detail })
  await sql`insert into event_log (region, id, at, true_at, actor, kind, detail, hash)
    values (${region}, ${id}, ${at}::timestamptz, ${trueAt}::timestamptz, ${actor}, ${kind}, ${detail}, ${hash})`.execute(
    db,
  )
}

const columns = sql`region, id, at::text as at, true_at::text as "trueAt", actor, kind, detail, hash`

/** Events by id, in no order. */
export async function findEvents<T>(db: Kysely<T>, region: string, ids: readonly string[]): Promise<Event[]> {
  if (ids.length === 0) return []
  const { rows } =
    await sql<Stored>`select ${columns} from event_log where region = ${region} and id in (${sql.join(ids)})`.execute(
      db,
    )
  return rows.map(open)
}

/** The newest events of a region first. */
export async function listEvents<T>(db: Kysely<T>, region: string, limit = 50): Promise<Event[]> {
  const { rows } =
    await sql<Stored>`select ${columns} from event_log where region = ${region} order by true_at desc, id desc limit ${limit}`.execute(
      db,
    )
  return rows.map(open)
}

const open = ({ hash: _hash, detail, ...event }: Stored): Event => ({
  ...event,
  detail: JSON.parse(detail) as Event['detail'],
})

/** Ids of events whose stored text no longer fits their hash: somebody changed them behind the application. */
export async function findAlteredEvents<T>(db: Kysely<T>, region: string): Promise<string[]> {
  const { rows } = await sql<Stored>`select ${columns} from event_log where region = ${region}`.execute(db)
  return rows.filter((e) => hashOf(e) !== e.hash).map((e) => e.id)
}
