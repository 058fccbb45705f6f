import { spawn } from 'node:child_process'
import { join as joinPath } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { refuse } from '../refusals.ts'
import { prepareHome, type Home } from './home.ts'
import { addressOf, join, leave, type Presence } from './presence.ts'
import { startServer, stopServer } from './server.ts'

export interface ServerOptions {
  dataDir: string
  /** Settings of the server that differ from ours; they count only for the process that starts it. */
  settings?: Record<string, string> | undefined
  onProgress: (message: string) => void
  /** The server died, was started again and has another port than before. */
  onMoved?: () => void
}

export interface ServerUse {
  /** The address of database `name`. */
  address(name: string): string
  /** Leaves the server; the last one to leave stops it. */
  close(): Promise<void>
}

const patience = 60_000

/** Uses the embedded server of a data folder, starting it when it does not run, and again should it die meanwhile. */
export async function useServer({ dataDir, settings, onProgress, onMoved }: ServerOptions): Promise<ServerUse> {
  const home = prepareHome(dataDir, onProgress)
  const life = { closed: false }
  let presence = await enter()
  let returning: Promise<void> = Promise.resolve()
  watch()

  async function enter(): Promise<Presence> {
    const deadline = Date.now() + patience
    for (;;) {
      const found = await join(home)
      if (found) return found
      if (life.closed || Date.now() > deadline) throw refuse('databaseDidNotStart', { folder: home.folder, log: '' })
      if ((await startServer(home, { settings, onProgress })) === 'started') keep(home)
      else await wait(200)
    }
  }

  // The connection ends when the server does: killed, or stopped by hand.
  function watch(): void {
    presence.client.once('end', () => {
      if (!life.closed) returning = enterAgain()
    })
  }

  async function enterAgain(): Promise<void> {
    const { port } = presence
    while (!life.closed) {
      try {
        presence = await enter()
        watch()
        if (presence.port !== port) onMoved?.()
        return
      } catch (error) {
        // Trying goes on, since a full disk may be emptied; until then each query says that there is no server.
        onProgress(error instanceof Error ? error.message : String(error))
        await wait(2_000)
      }
    }
  }

  return {
    address: (name) => addressOf(home, presence.port, name),
    async close() {
      life.closed = true
      await returning
      const last = await leave(presence).catch(() => false)
      if (last) await stopServer(home)
      await presence.client.end().catch(() => undefined)
    },
  }
}

/** Creates database `name` unless it exists. */
export async function ensureDatabase(use: ServerUse, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: use.address('postgres') })
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } catch (error) {
    // Two processes may find it missing at the same time.
    if (!['42P04', '23505'].includes((error as pg.DatabaseError).code ?? '')) throw error
  } finally {
    await client.end()
  }
}

// Users that are killed leave a server that nobody stops: a small process of its own does it for them.
function keep(home: Home): void {
  const program = joinPath(import.meta.dirname, 'keeper.ts')
  const child = spawn(process.execPath, [program, JSON.stringify(home)], {
    cwd: home.folder,
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  })
  child.on('error', () => undefined)
  child.unref()
}
