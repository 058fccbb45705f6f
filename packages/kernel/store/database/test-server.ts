import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { openDatabase, type Database } from './open-database.ts'
import { dropOldTestDatabases, dropTestDatabases, testRunVariable, testUrlVariable } from './testing.ts'

const dataDir = resolve(import.meta.dirname, '../../../../.data/test')

// Tests need speed and no durability; the tests of the embedded server itself use folders of their own.
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '256MB',
  max_connections: '300',
}

interface Vitest {
  onTestsRerun(listener: () => void): void
}

/** The global set-up of vitest: one server for all workers, DATABASE_URL's when given, else an embedded one. */
export default async function startTestServer(vitest: Vitest): Promise<() => Promise<void>> {
  const database = await openTestServer()
  process.env[testUrlVariable] = database.url
  beginRun()
  // In watch mode the code has changed: schemas prepared by the former run no longer count.
  vitest.onTestsRerun(beginRun)
  await dropOldTestDatabases(database.pool)
  return async () => {
    await dropTestDatabases(database.pool, process.env[testRunVariable]!)
    await database.close()
  }
}

async function openTestServer(): Promise<Database> {
  const databaseUrl = process.env['DATABASE_URL']
  if (databaseUrl) return openDatabase({ databaseUrl })
  try {
    return await openDatabase({ dataDir, settings })
  } catch {
    // Without fsync a power cut may have spoilt it; nothing in it is worth keeping.
    rmSync(dataDir, { recursive: true, force: true })
    return openDatabase({ dataDir, settings })
  }
}

function beginRun(): void {
  const seconds = Math.floor(Date.now() / 1000).toString(36)
  process.env[testRunVariable] = `${seconds}_${randomBytes(3).toString('hex')}`
}
