import { sql } from 'kysely'
import type { Tx } from '@dongjian/kernel/store'
import { renderDocx, type DocumentKind } from '@dongjian/official-documents'
import { sha256 } from './build-edition.ts'
import { renderer, type Edition, type EditionBrief } from './edition.ts'
import type { Fact } from './fact.ts'
import { refuse } from './refusals.ts'

interface BriefRow {
  id: string
  template: string
  title: string
  period: string
  as_known_on: string
  cut_off_on: string
  finalised_on: string
  meeting_on: string | null
  published_on: string | null
  built_at: string
  built_by: string
  facts: string
}

interface Row extends BriefRow {
  template_id: string
  known_before: string
  renderer: number
  papers: string
  renders: string
}

const brief = sql`e.id, t.name as template, e.title, e.period, e.as_known_on::text, e.cut_off_on::text,
  e.finalised_on::text, e.meeting_on::text, e.published_on::text, e.built_at::text, e.built_by, e.facts`
const from = sql`from report_editions e join report_templates t on t.region = e.region and t.id = e.template`
const newestFirst = sql`order by e.built_at desc, e.id desc`

/** The editions of a region, the newest first. */
export async function listEditions(tx: Tx, limit = 50): Promise<EditionBrief[]> {
  const { rows } =
    await sql<BriefRow>`select ${brief} ${from} where e.region = ${tx.region} ${newestFirst} limit ${limit}`.execute(
      tx.db,
    )
  return rows.map(briefOf)
}

/** Editions by words of their title, the newest first. */
export async function findEditions(tx: Tx, words: string, limit: number): Promise<EditionBrief[]> {
  const { rows } = await sql<BriefRow>`select ${brief} ${from}
    where e.region = ${tx.region} and strpos(e.title, ${words}) > 0 ${newestFirst} limit ${limit}`.execute(tx.db)
  return rows.map(briefOf)
}

export async function getEdition(tx: Tx, id: string): Promise<Edition> {
  const { rows } =
    await sql<Row>`select ${brief}, e.template as template_id, e.known_before::text, e.renderer, e.papers, e.renders ${from}
    where e.region = ${tx.region} and e.id::text = ${id}`.execute(tx.db)
  const [row] = rows
  if (!row) throw refuse('editionNotFound', { id })
  return {
    ...briefOf(row),
    templateId: row.template_id,
    knownBefore: row.known_before,
    renderer: row.renderer,
    facts: factsOf(row),
    papers: JSON.parse(row.papers) as Edition['papers'],
    renders: JSON.parse(row.renders) as Edition['renders'],
  }
}

const factsOf = (row: BriefRow): Fact[] => JSON.parse(row.facts) as Fact[]

function briefOf(row: BriefRow): EditionBrief {
  const facts = factsOf(row)
  return {
    id: row.id,
    template: row.template,
    title: row.title,
    period: row.period,
    builtAt: row.built_at,
    builtBy: row.built_by,
    asKnownOn: row.as_known_on,
    dates: {
      cutOffOn: row.cut_off_on,
      finalisedOn: row.finalised_on,
      meetingOn: row.meeting_on,
      publishedOn: row.published_on,
    },
    figures: facts.length,
    missing: facts.filter((fact) => fact.value === null).length,
  }
}

/** A paper of an edition from what was frozen: the same bytes each time, unless an `older` renderer printed it then. */
export async function renderEdition(
  edition: Edition,
  kind: DocumentKind,
): Promise<{ bytes: Uint8Array; same: boolean; older: boolean }> {
  const bytes = renderDocx(edition.papers[kind])
  return { bytes, same: sha256(bytes) === edition.renders[kind], older: edition.renderer < renderer }
}

/** The same paper with a comment at each number that says how it was counted, to be proofread and not to be issued. */
export const renderProof = (edition: Edition, kind: DocumentKind): Uint8Array =>
  renderDocx(edition.papers[kind], { comments: true })
