import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { canonicalJson } from '@dongjian/kernel/events'
import { newId, type Tx, type WriteTx } from '@dongjian/kernel/store'
import { countsOf, type Dataset, type DatasetCounts } from './data/dataset.ts'
import { readDataset } from './data/read-dataset.ts'
import type { ModelColumn } from './model/document.ts'
import { refuse } from './refusals.ts'

export interface DatasetBrief extends DatasetCounts {
  readonly id: string
  readonly name: string
  readonly source: string
  /** The other units' values were made up: 模拟数据 wherever they are shown. */
  readonly simulated: boolean
  readonly addedAt: string
}

export interface StoredDataset extends Omit<DatasetBrief, keyof DatasetCounts> {
  readonly data: Dataset
}

export interface GivenDataset {
  readonly name: string
  readonly source: string
  readonly simulated: boolean
  readonly data: Dataset
}

/** Reads a file of data by the columns of a model. Refuses with every fault and its cell. */
export async function parseDataset(bytes: Uint8Array, columns: readonly ModelColumn[]): Promise<Dataset> {
  const { dataset, faults } = await readDataset(bytes, columns)
  if (!dataset) throw refuse('indexDataWrong', { faults })
  return dataset
}

/** Adds data of all units. It never changes: a revised file is another row. */
export async function addDataset(tx: WriteTx, { name, source, simulated, data }: GivenDataset): Promise<string> {
  const id = newId()
  const text = canonicalJson(data)
  const hash = createHash('sha256').update(text).digest('hex')
  tx.note({ dataset: id, name, simulated, hash })
  await sql`insert into index_datasets (region, id, name, source, simulated, data, hash, added_at, added_by)
    values (${tx.region}, ${id}, ${name}, ${source}, ${simulated}, ${text}, ${hash}, ${tx.stamp}::timestamptz, ${tx.eventId})`.execute(
    tx.db,
  )
  return id
}

interface Row {
  id: string
  name: string
  source: string
  simulated: boolean
  added_at: string
  data: string
}

const select = sql`select id, name, source, simulated, added_at::text, data from index_datasets`

export async function listDatasets(tx: Tx): Promise<DatasetBrief[]> {
  const { rows } = await sql<Row>`${select} where region = ${tx.region} order by added_at desc, id desc`.execute(tx.db)
  return rows.map((row) => briefOf(storedOf(row)))
}

export const getDatasetBrief = async (tx: Tx, id: string): Promise<DatasetBrief> => briefOf(await getDataset(tx, id))

const briefOf = ({ data, ...stored }: StoredDataset): DatasetBrief => ({ ...stored, ...countsOf(data) })

/** One dataset, or the newest when none is named. */
export async function getDataset(tx: Tx, id: string | null): Promise<StoredDataset> {
  const { rows } = await sql<Row>`${select} where region = ${tx.region} and (${id}::text is null or id::text = ${id})
    order by added_at desc, id desc limit 1`.execute(tx.db)
  const [row] = rows
  if (!row) throw refuse('indexDatasetNotFound', { id })
  return storedOf(row)
}

const storedOf = ({ id, name, source, simulated, added_at: addedAt, data }: Row): StoredDataset => ({
  id,
  name,
  source,
  simulated,
  addedAt,
  data: JSON.parse(data) as Dataset,
})
