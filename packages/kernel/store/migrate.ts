import { readdir, readFile } from 'node:fs/promises'
import type pg from 'pg'
import type { Figures, Registers } from '../define/index.ts'
import { emptyCatalogue, planTables, type Catalogue } from './tables.ts'

const folder = new URL('../../../migrations/', import.meta.url)
const lockKey = 4_102_024

/**
 * Runs the migration files that this database has not seen, in order of their names, each in a transaction of its own.
 * Two commands that start at once wait for one another. Answers the names of what ran.
 */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query(
      'create table if not exists migrations (name text primary key, ran_at timestamptz not null default clock_timestamp())',
    )
    const done = new Set((await client.query<{ name: string }>('select name from migrations')).rows.map((r) => r.name))
    const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
    const pending = files.filter((name) => !done.has(name))
    for (const name of pending) await runFile(client, name)
    return pending
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => undefined)
    client.release()
  }
}

async function runFile(client: pg.PoolClient, name: string): Promise<void> {
  const statements = await readFile(new URL(name, folder), 'utf8')
  await client.query('begin')
  try {
    await client.query(statements)
    await client.query('insert into migrations (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed`, { cause: error })
  }
}

/** What the database has now, for `planTables`. */
export async function readCatalogue(pool: pg.Pool): Promise<Catalogue> {
  const columns = await pool.query<{ table_name: string; column_name: string }>(
    `select table_name, column_name from information_schema.columns where table_schema = 'public'`,
  )
  const indexes = await pool.query<{ indexname: string }>(
    `select indexname from pg_indexes where schemaname = 'public'`,
  )
  const byTable = new Map<string, Set<string>>()
  for (const { table_name, column_name } of columns.rows) {
    const names = byTable.get(table_name) ?? new Set()
    byTable.set(table_name, names.add(column_name))
  }
  return { columns: byTable, indexes: new Set(indexes.rows.map((r) => r.indexname)) }
}

/** Makes the tables of a set of registers at once: for toy registers in tests and for benches. */
export async function createTables(pool: pg.Pool, registers: Registers, figures: Figures = {}): Promise<void> {
  const statements = planTables(registers, figures, emptyCatalogue)
  if (statements.length > 0) await pool.query(statements.join(';\n'))
}
