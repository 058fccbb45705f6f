import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { refuse } from '../refusals.ts'
import { createCluster } from './create-cluster.ts'
import { findFreePort } from './free-port.ts'
import type { Home } from './home.ts'
import { removeStalePidFile } from './postmaster.ts'
import { findPrograms, type Programs } from './programs.ts'
import { runProgram } from './run-program.ts'
import { followLog } from './server-log.ts'
import { serverSettings } from './settings.ts'

interface Start {
  settings?: Record<string, string> | undefined
  onProgress: (message: string) => void
}

export type Outcome = 'started' | 'tryAgain'

/**
 * Starts the server, creating its files first. `tryAgain`: another process is starting it too, or the last of a killed server is
 * still leaving; connecting tells. Throws `databaseDidNotStart` with the server's own words for every other reason.
 */
export async function startServer(home: Home, { settings, onProgress }: Start): Promise<Outcome> {
  const programs = await findPrograms(home)
  await createCluster(home, programs, onProgress)
  removeStalePidFile(home)
  // PostgreSQL refuses a folder that others can read, as a copy or an unpacked archive may be.
  chmodSync(home.cluster, 0o700)
  const port = await findFreePort(readLastPort(home))
  const log = followLog(home)
  const code = await runPgCtl(home, programs, [
    'start',
    '-w',
    '-t',
    '300',
    '-l',
    home.log,
    '-o',
    sayOptions(port, settings),
  ])
  if (code === 0) {
    rememberPort(home, port)
    return 'started'
  }
  await wait(200)
  if (/lock file|shared memory|could not bind|could not create any TCP/i.test(log())) return 'tryAgain'
  throw refuse('databaseDidNotStart', { folder: home.folder, log: log() })
}

/** Stops the server after its running statements are cancelled; what was committed is on disk. */
export async function stopServer(home: Home): Promise<void> {
  await runPgCtl(home, await findPrograms(home), ['stop', '-w', '-t', '120', '-m', 'fast'])
}

function runPgCtl(home: Home, programs: Programs, args: string[]): Promise<number> {
  const all = [args[0]!, '-D', home.cluster, ...args.slice(1)]
  return runProgram(programs.pg_ctl, all, { account: home.account, cwd: home.folder, log: home.log })
}

function sayOptions(port: number, settings?: Record<string, string>): string {
  return Object.entries({ ...serverSettings(settings), port: String(port) })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}

// The same port every time, when it is free: a pool that outlives the server finds it again.
function readLastPort(home: Home): number | undefined {
  try {
    return Number(readFileSync(portFile(home), 'utf8')) || undefined
  } catch {
    return undefined
  }
}

function rememberPort(home: Home, port: number): void {
  // Not over the old one: root may have written it in the folder of a user.
  rmSync(portFile(home), { force: true })
  writeFileSync(portFile(home), String(port))
}

function portFile(home: Home): string {
  return join(home.folder, 'port')
}
