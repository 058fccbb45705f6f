import { sql } from 'kysely'
import type { Definitions } from '@dongjian/kernel/figures'
import { newId, type Tx, type WriteTx } from '@dongjian/kernel/store'
import type { IndexModel } from './model/document.ts'
import { readModel } from './model/read-model.ts'
import { refuse } from './refusals.ts'

/** A wording of a model; it never changes. */
export interface StoredModel extends IndexModel {
  readonly id: string
  readonly text: string
  readonly addedAt: string
}

interface Row {
  id: string
  text: string
  added_at: string
}

/** Reads a model file. Refuses with every fault and its place; nothing wrong is saved. */
export function parseModel(figures: Definitions['figures'] | null, text: string): IndexModel {
  const { document, faults } = readModel(text, figures)
  if (!document) throw refuse('indexModelWrong', { faults: faults.filter(({ severity }) => severity === 'refused') })
  return document
}

/** Adds a wording; a name and edition that there is already is refused. */
export async function addModel(tx: WriteTx, definitions: Definitions, text: string): Promise<string> {
  const { name, edition } = parseModel(definitions.figures, text)
  const taken =
    await sql`select from index_models where region = ${tx.region} and name = ${name} and edition = ${edition}`
      .execute(tx.db)
      .then(({ rows }) => rows.length > 0)
  if (taken) throw refuse('indexModelTaken', { name, edition })
  const id = newId()
  tx.note({ model: id, name, edition })
  await sql`insert into index_models (region, id, name, edition, text, added_at, added_by)
    values (${tx.region}, ${id}, ${name}, ${edition}, ${text}, ${tx.stamp}::timestamptz, ${tx.eventId})`.execute(tx.db)
  return id
}

const select = sql`select id, text, added_at::text from index_models`

/** All wordings, the newest first. */
export async function listModels(tx: Tx): Promise<StoredModel[]> {
  const { rows } = await sql<Row>`${select} where region = ${tx.region} order by added_at desc, id desc`.execute(tx.db)
  return rows.map(storedOf)
}

/** One wording, or the newest when none is named. */
export async function getModel(tx: Tx, id: string | null): Promise<StoredModel> {
  const { rows } = await sql<Row>`${select} where region = ${tx.region} and (${id}::text is null or id::text = ${id})
    order by added_at desc, id desc limit 1`.execute(tx.db)
  const [row] = rows
  if (!row) throw refuse('indexModelNotFound', { id })
  return storedOf(row)
}

// A figure that is bound may be gone since: what was saved can still be read.
const storedOf = ({ id, text, added_at: addedAt }: Row): StoredModel => ({
  ...parseModel(null, text),
  id,
  text,
  addedAt,
})
