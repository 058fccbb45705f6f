import { sql } from 'kysely'
import { tableOf, type Register } from '@dongjian/kernel/define'
import { visible, type Tx, type WriteTx } from '@dongjian/kernel/store'
import { commitments } from '../commitments/index.ts'
import { opinionItems, opinionProblems } from '../opinions/index.ts'
import type { PassageKind } from './paper.ts'

/** The register that a passage of a kind enters. */
export const registerOf: Readonly<Record<PassageKind, Register>> = {
  commitment: commitments,
  item: opinionItems,
  problem: opinionProblems,
}

export interface Passage {
  readonly kind: PassageKind
  /** By which it is known in its paper: its start, or that of its target. */
  readonly place: number
  readonly start: number
  readonly end: number
}

export interface Decided {
  readonly kind: PassageKind
  readonly place: number
  /** The record that it is; null where it was set aside. */
  readonly record: { readonly id: string; readonly code: string; readonly name: string } | null
  readonly note: string | null
  readonly at: string
  readonly by: string
}

/** The latest decision on each passage; one whose record is gone is none any more. */
export async function listDecided(tx: Tx, paper: string): Promise<Decided[]> {
  const found: Decided[] = []
  for (const kind of Object.keys(registerOf) as PassageKind[]) {
    const name = sql.ref(`t.${registerOf[kind].naming}`)
    const { rows } = await sql<Row>`
      select d.place, d.record, d.note, d.decided_at::text as at, t.code, ${name} as name,
        (select e.actor from event_log as e where e.region = d.region and e.id = d.decided_by) as by
      from (
        select distinct on (place) * from paper_passages
        where region = ${tx.region} and paper = ${paper}::uuid and kind = ${kind}
          and ${tx.knownBefore === null ? sql`true` : sql`decided_at < ${tx.knownBefore}::timestamptz`}
        order by place, decided_at desc) as d
      left join ${sql.table(tableOf(registerOf[kind]))} as t on t.id = d.record and ${visible('t', tx)}
      where d.record is null or t.id is not null`.execute(tx.db)
    for (const { place, record, note, at, by, code, name: called } of rows)
      found.push({ kind, place, note, at, by, record: record === null ? null : { id: record, code, name: called } })
  }
  return found
}

interface Row {
  place: number
  record: string | null
  note: string | null
  at: string
  by: string
  code: string
  name: string
}

export async function decidePassage(
  tx: WriteTx,
  paper: string,
  { kind, place, start, end }: Passage,
  { record, note }: { record: string | null; note: string | null },
): Promise<void> {
  await sql`insert into paper_passages (region, paper, kind, place, starts, ends, record, note, decided_at, decided_by)
    values (${tx.region}, ${paper}::uuid, ${kind}, ${place}, ${start}, ${end}, ${record}::uuid, ${note},
      ${tx.stamp}::timestamptz, ${tx.eventId})`.execute(tx.db)
}

export interface Place {
  readonly paper: string
  readonly title: string
  readonly start: number
  readonly end: number
  /** What stands there. */
  readonly text: string
}

/** Where a record stands in papers, the newest paper first. */
export async function placesOf(tx: Tx, record: string): Promise<Place[]> {
  const { rows } = await sql<{ paper: string; title: string; text: string; starts: number; ends: number }>`
    select p.id as paper, p.title, p.text, d.starts, d.ends from (
      select distinct on (paper, kind, place) * from paper_passages
      where region = ${tx.region} and (paper, kind, place) in (
        select paper, kind, place from paper_passages where region = ${tx.region} and record = ${record}::uuid)
      order by paper, kind, place, decided_at desc) as d
    join papers as p on p.region = d.region and p.id = d.paper
    where d.record = ${record}::uuid
      and not exists (select 1 from paper_withdrawals as w where w.region = p.region and w.paper = p.id)
    order by p.added_at desc`.execute(tx.db)
  return rows.map(({ paper, title, text, starts, ends }) => ({
    paper,
    title,
    start: starts,
    end: ends,
    // The offsets are JavaScript's: cut here, not by the database, which counts characters.
    text: text.slice(starts, ends),
  }))
}
