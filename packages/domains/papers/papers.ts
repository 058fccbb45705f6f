import { sql } from 'kysely'
import type { Figures } from '@dongjian/kernel/define'
import { addRecord, findRecord, listRecords, newId, type Tx, type WriteTx } from '@dongjian/kernel/store'
import { opinions } from '../opinions/index.ts'
import { organizations } from '../organizations/index.ts'
import { registers } from '../registers.ts'
import { readSettled } from '../reports/index.ts'
import { readPassages } from './propose/read-passages.ts'
import { wordsOf } from './words.ts'
import type { BroughtPaper, PaperKind, PaperText } from './paper.ts'
import { refuse } from './refusals.ts'

export interface GivenPaper {
  readonly kind: PaperKind
  readonly title: string
  readonly number: string | null
  readonly issuedOn: string | null
  readonly year: number
  /** The id of the organization that answers for what names no other. */
  readonly lead: string
  readonly fileName: string | null
  readonly document: string | null
  readonly text: string
  /** 审议意见: the days of its register. */
  readonly receivedOn: string | null
  readonly dueOn: string | null
}

/** Keeps a paper as text. An opinion of the congress also enters its register, unless it stands there by its number. */
export async function addPaper(tx: WriteTx, figures: Figures, brought: GivenPaper): Promise<string> {
  const given = { ...brought, text: wordsOf(brought.text) }
  if (!(await findRecord(tx, organizations, given.lead))) throw refuse('leadUnknown', { id: given.lead })
  await refuseTwice(tx, given.text)
  if (given.kind === 'opinion') await enterOpinion(tx, given)
  const id = newId()
  const { passages } = readPassages({ figures, settled: await readSettled(tx) }, given)
  const { kind, title, number, issuedOn, year, lead, fileName, document, text } = given
  await sql`insert into papers (region, id, kind, title, number, issued_on, year, lead, file_name, document, text, passages, added_at, added_by)
    values (${tx.region}, ${id}, ${kind}, ${title}, ${number}, ${issuedOn}::date, ${year}, ${lead}::uuid, ${fileName}, ${document},
      ${text}, ${passages.length}, ${tx.stamp}::timestamptz, ${tx.eventId})`.execute(tx.db)
  return id
}

async function refuseTwice(tx: Tx, text: string): Promise<void> {
  const { rows } = await sql<{ title: string; added_on: string }>`
    select p.title, p.added_at::date::text as added_on from papers as p
    where p.region = ${tx.region} and p.text = ${text}
      and not exists (select 1 from paper_withdrawals as w where w.region = p.region and w.paper = p.id) limit 1`.execute(
    tx.db,
  )
  if (rows[0]) throw refuse('paperTwice', { title: rows[0].title, day: rows[0].added_on })
}

async function enterOpinion(tx: WriteTx, given: GivenPaper): Promise<void> {
  const { number, title, lead, document, receivedOn, dueOn } = given
  if (number === null || receivedOn === null) throw refuse('opinionUnnumbered', {})
  if (await findOpinion(tx, number)) return
  const values = { number, name: title, lead, receivedOn, dueOn, scan: document }
  await addRecord(tx, registers, opinions, values)
}

/** The opinion of a number in its register. */
export async function findOpinion(tx: Tx, number: string): Promise<string | undefined> {
  const within = { from: sql`opinions as t`, where: sql`t.number = ${number}` }
  const { rows } = await listRecords(tx, registers, opinions, { within, limit: 1 })
  return rows[0]?.id
}

interface Row {
  id: string
  kind: PaperKind
  title: string
  number: string | null
  issued_on: string | null
  year: number
  lead: string
  lead_name: string
  file_name: string | null
  document: string | null
  passages: number
  confirmed: number
  set_aside: number
  added_at: string
  added_by: string
  reason: string | null
  withdrawn_at: string | null
}

const before = (tx: Tx, column: string) =>
  tx.knownBefore === null ? sql`true` : sql`${sql.ref(column)} < ${tx.knownBefore}::timestamptz`

const select = (tx: Tx, more = sql``) => sql`
  select p.id, p.kind, p.title, p.number, p.issued_on::text, p.year, p.lead, p.file_name, p.document, p.passages, p.added_at::text,
    coalesce(d.confirmed, 0) as confirmed, coalesce(d.set_aside, 0) as set_aside,
    (select e.actor from event_log as e where e.region = p.region and e.id = p.added_by) as added_by,
    (select o.name from organizations as o where o.region = p.region and o.id = p.lead order by o.version desc limit 1) as lead_name,
    w.reason, w.withdrawn_at::text ${more}
  from papers as p
  left join paper_withdrawals as w on w.region = p.region and w.paper = p.id and ${before(tx, 'w.withdrawn_at')}
  left join (
    select l.paper, count(l.record)::int as confirmed, (count(*) - count(l.record))::int as set_aside from (
      select distinct on (paper, kind, place) paper, record from paper_passages as s
      where region = ${tx.region} and ${before(tx, 's.decided_at')} order by paper, kind, place, decided_at desc) as l
    group by l.paper) as d on d.paper = p.id
  where p.region = ${tx.region} and ${before(tx, 'p.added_at')}`

/** Every paper that was brought in, the newest first. */
export async function listPapers(tx: Tx): Promise<BroughtPaper[]> {
  const { rows } = await sql<Row>`${select(tx)} order by p.added_at desc, p.id desc limit 200`.execute(tx.db)
  return rows.map(paperOf)
}

/** Papers by words of their title or number, the newest first. */
export async function findPapers(tx: Tx, words: string, limit: number): Promise<BroughtPaper[]> {
  const { rows } = await sql<Row>`${select(tx)} and w.paper is null
    and (strpos(p.title, ${words}) > 0 or strpos(p.number, ${words}) > 0)
    order by p.added_at desc, p.id desc limit ${limit}`.execute(tx.db)
  return rows.map(paperOf)
}

export async function getPaper(tx: Tx, id: string): Promise<PaperText> {
  const { rows } = await sql<Row & { text: string }>`${select(tx, sql`, p.text`)} and p.id::text = ${id}`.execute(tx.db)
  const [row] = rows
  if (!row) throw refuse('paperNotFound', { id })
  return { ...paperOf(row), text: row.text }
}

/** What became of it stays; it only takes no more decisions. */
export async function withdrawPaper(tx: WriteTx, id: string, reason: string): Promise<void> {
  const { title, withdrawn } = await getPaper(tx, id)
  if (withdrawn) throw refuse('paperWithdrawn', { title, reason: withdrawn.reason })
  await sql`insert into paper_withdrawals (region, paper, reason, withdrawn_at, withdrawn_by)
    values (${tx.region}, ${id}::uuid, ${reason}, ${tx.stamp}::timestamptz, ${tx.eventId})`.execute(tx.db)
}

const paperOf = (row: Row): BroughtPaper => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  number: row.number,
  issuedOn: row.issued_on,
  year: row.year,
  lead: { id: row.lead, name: row.lead_name },
  fileName: row.file_name,
  document: row.document,
  passages: row.passages,
  confirmed: row.confirmed,
  setAside: row.set_aside,
  addedAt: row.added_at,
  addedBy: row.added_by,
  withdrawn: row.reason === null ? null : { reason: row.reason, at: row.withdrawn_at! },
})
