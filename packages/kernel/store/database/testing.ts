import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { createPool } from './server-pool.ts'

export const testUrlVariable = 'DONGJIAN_TEST_DATABASE_URL'
export const testRunVariable = 'DONGJIAN_TEST_RUN'

export interface TestDatabase {
  pool: pg.Pool
  url: string
  /** Ends the pool and drops the database. */
  close(): Promise<void>
}

export interface TestDatabaseOptions {
  /** A schema that is prepared once per test run and copied for each database with the same key. */
  template?: { key: string; prepare: (pool: pg.Pool) => Promise<void> }
}

const prefix = 'dongjian_test'
const templateLock = 7_301_000_002
const keptFor = 6 * 3600

/**
 * A fresh database of its own for one test file, on the server of this test run.
 * @example const db = await withTestDatabase('records', { template: { key: 'schema', prepare: migrate } })
 */
export async function withTestDatabase(name: string, { template }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const run = process.env[testRunVariable]
  if (!run) throw new Error('withTestDatabase: vitest did not start the test server; name the file *.db.test.ts')
  const database = `${prefix}_${run}_${name.replace(/\W+/g, '_').toLowerCase().slice(0, 24)}_${randomBytes(3).toString('hex')}`
  await onServer(async (server) => {
    const source = template && (await prepareTemplate(server, run, template))
    await createDatabase(server, database, source)
  })
  const url = addressOf(database)
  const pool = createPool(url)
  return {
    pool,
    url,
    async close() {
      await pool.end()
      await onServer((server) => drop(server, database))
    },
  }
}

/** Drops the databases that runs of long ago left behind. */
export async function dropOldTestDatabases(pool: pg.Pool): Promise<void> {
  for (const name of await listTestDatabases(pool)) {
    const began = parseInt(name.slice(prefix.length + 1).split('_')[0]!, 36)
    if (!(began > Date.now() / 1000 - keptFor)) await drop(pool, name)
  }
}

/** Drops what one run has left: its schemas, and the databases of tests that failed to close them. */
export async function dropTestDatabases(pool: pg.Pool, run: string): Promise<void> {
  for (const name of await listTestDatabases(pool)) if (name.startsWith(`${prefix}_${run}_`)) await drop(pool, name)
}

async function prepareTemplate(
  server: pg.Client,
  run: string,
  { key, prepare }: NonNullable<TestDatabaseOptions['template']>,
): Promise<string> {
  const name = `${prefix}_${run}_template_${createHash('sha256').update(key).digest('hex').slice(0, 12)}`
  // One worker prepares, the others wait and find it; it gets its name only when it is whole.
  await server.query('select pg_advisory_lock($1)', [templateLock])
  try {
    const found = await server.query('select from pg_database where datname = $1', [name])
    if (found.rowCount) return name
    const part = `${name}_${randomBytes(3).toString('hex')}`
    await createDatabase(server, part)
    const pool = createPool(addressOf(part), 2)
    try {
      await prepare(pool)
    } finally {
      await pool.end()
    }
    await server.query(`alter database ${part} rename to ${name}`)
    return name
  } finally {
    await server.query('select pg_advisory_unlock($1)', [templateLock])
  }
}

async function createDatabase(server: pg.Client, name: string, template?: string): Promise<void> {
  if (template) return void (await server.query(`create database ${name} template ${template}`))
  const { rows } = await server.query<{ collation: string; provider: string }>(
    `select datcollate as collation, datlocprovider as provider from pg_database where datname = 'template1'`,
  )
  const hasOurOrder = rows[0]!.provider === 'b' || /^C\.utf-?8$/i.test(rows[0]!.collation)
  // Another server may have been created with another order than ours.
  const asOurs = `template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`
  await server.query(`create database ${name} ${hasOurOrder ? '' : asOurs}`)
}

async function drop(server: pg.Client | pg.Pool, name: string): Promise<void> {
  await server.query(`drop database if exists ${name} with (force)`)
}

async function listTestDatabases(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select datname as name from pg_database where datname ~ '^${prefix}_[0-9a-z]+_'`,
  )
  return rows.map((row) => row.name)
}

async function onServer<T>(work: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: process.env[testUrlVariable] })
  await server.connect()
  try {
    return await work(server)
  } finally {
    await server.end()
  }
}

function addressOf(database: string): string {
  const url = new URL(process.env[testUrlVariable]!)
  url.pathname = `/${database}`
  return url.href
}
