import { sql } from 'kysely'
import type { Pool, Tx } from '../store/index.ts'

/** A county or another region, by GB/T 2260 or its own code. */
export interface Region {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly level: 'province' | 'city' | 'county' | 'zone'
  readonly parent: string | null
  /** Everything of it bears 演示数据. */
  readonly demo: boolean
}

const columns = sql`code, name, short_name as "shortName", level, parent, demo`

export async function listRegions(pool: Pool): Promise<Region[]> {
  const { rows } = await pool.query<Region>(
    `select code, name, short_name as "shortName", level, parent, demo from regions order by code`,
  )
  return rows
}

/** The region that a transaction is in; none when nobody has set it up. */
export async function findOwnRegion(tx: Tx): Promise<Region | undefined> {
  const { rows } = await sql<Region>`select ${columns} from regions where code = ${tx.region}`.execute(tx.db)
  return rows[0]
}

/** Adds a region to the list, once; a second call with the same code changes nothing. */
export async function addRegion(pool: Pool, { code, name, shortName, level, parent, demo }: Region): Promise<void> {
  await pool.query(
    `insert into regions (code, name, short_name, level, parent, demo) values ($1, $2, $3, $4, $5, $6) on conflict (code) do nothing`,
    [code, name, shortName, level, parent, demo],
  )
}
