import { sql } from 'kysely'
import { canonicalJson } from '@dongjian/kernel/events'
import { newId, type Tx, type WriteTx } from '@dongjian/kernel/store'
import { parseReport } from '@dongjian/official-documents'
import { refuse } from './refusals.ts'

/** What a red-head paper says around its body; a county keeps it with its template. */
export interface Paper {
  /** 发文机关标志, as printed in red. */
  readonly issuer: string
  /** 机关代字: 洞政. */
  readonly prefix: string
  /** 签发人, who signs a paper that goes upwards; left open until that is known. */
  readonly signer?: string
  /** 主送机关. */
  readonly to: string
  readonly signature: string
  readonly copies?: string
  readonly printedBy: string
}

export interface Template {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly about: string
  readonly markdown: string
  readonly paper: Paper
}

/** Adds a template, or its next wording under the same name; refuses one that cannot be read, naming every fault. */
export async function addTemplate(tx: WriteTx, template: Omit<Template, 'id'>): Promise<string> {
  parseReport(template.markdown)
  const id = newId()
  await sql`insert into report_templates (region, id, name, title, about, markdown, paper, added_at, added_by)
    values (${tx.region}, ${id}, ${template.name}, ${template.title}, ${template.about}, ${template.markdown},
      ${canonicalJson(template.paper)}, ${tx.stamp}::timestamptz, ${tx.eventId})`.execute(tx.db)
  return id
}

/** The newest wording of each template. */
export async function listTemplates(tx: Tx): Promise<Template[]> {
  const { rows } = await sql<Omit<Template, 'paper'> & { paper: string }>`
    select distinct on (name) id, name, title, about, markdown, paper from report_templates
    where region = ${tx.region} order by name, added_at desc, id desc`.execute(tx.db)
  return rows.map((row) => ({ ...row, paper: JSON.parse(row.paper) as Paper }))
}

export async function getTemplate(tx: Tx, name: string): Promise<Template> {
  const found = (await listTemplates(tx)).find((template) => template.name === name)
  if (!found) throw refuse('templateNotFound', { name })
  return found
}

/** A wording that an edition was built from, whatever came after it. */
export async function getTemplateById(tx: Tx, id: string): Promise<{ markdown: string }> {
  const { rows } = await sql<{ markdown: string }>`
    select markdown from report_templates where region = ${tx.region} and id = ${id}`.execute(tx.db)
  const [row] = rows
  if (!row) throw refuse('templateNotFound', { name: id })
  return row
}
