import { join, resolve } from 'node:path'
import type pg from 'pg'
import { ensureDatabase, useServer } from './embedded/use-server.ts'
import { checkServer, createPool } from './server-pool.ts'

export interface DatabaseOptions {
  /** The folder of the embedded server's data; `.data` in the project when nothing is said. */
  dataDir?: string | undefined
  /** A PostgreSQL server to use instead; the environment's DATABASE_URL when neither is said. */
  databaseUrl?: string | undefined
  /** What takes longer than a moment, in Chinese, for whoever waits. */
  onProgress?: ((message: string) => void) | undefined
  /** Settings of the embedded server that differ from ours (tests). */
  settings?: Record<string, string> | undefined
}

export interface Database {
  pool: pg.Pool
  /** With the password: not for a log. */
  url: string
  embedded: boolean
  /** PostgreSQL's, such as 18.4. */
  version: string
  close(): Promise<void>
}

const projectFolder = resolve(import.meta.dirname, '../../../..')
const databaseName = 'dongjian'

/**
 * Opens the database: the PostgreSQL server of `databaseUrl`, else the embedded one, which is created and started when needed.
 * Many processes may have it open at once. Throws a Refusal that says what to do.
 */
export async function openDatabase(options: DatabaseOptions = {}): Promise<Database> {
  const url = options.databaseUrl || (options.dataDir ? '' : process.env['DATABASE_URL'])
  return url ? openServer(url) : openEmbedded(options)
}

async function openServer(url: string): Promise<Database> {
  const pool = createPool(url)
  try {
    return { pool, url, embedded: false, version: await checkServer(pool, url), close: () => pool.end() }
  } catch (error) {
    await pool.end()
    throw error
  }
}

async function openEmbedded({ dataDir, settings, onProgress = () => undefined }: DatabaseOptions): Promise<Database> {
  const folder = resolve(dataDir ?? join(projectFolder, '.data'))
  const onMoved = () => {
    pool.options.connectionString = use.address(databaseName)
  }
  const use = await useServer({ dataDir: folder, settings, onProgress, onMoved })
  let pool: pg.Pool
  try {
    await ensureDatabase(use, databaseName)
    const url = use.address(databaseName)
    pool = createPool(url)
    const close = async () => {
      await pool.end()
      await use.close()
    }
    return { pool, url, embedded: true, version: await checkServer(pool, url), close }
  } catch (error) {
    await use.close()
    throw error
  }
}
