import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installSystemPackages } from '../system-packages.ts'
import { runProgram, type Finding } from './run-check.ts'

const vitest = ['vitest', 'run', '--reporter=default', '--project', 'db']
const debian = '/usr/lib/postgresql'

/** Runs the database tests on a PostgreSQL server of the system: the caller's DATABASE_URL, else Debian's. */
export async function checkOnOtherDatabase(): Promise<Finding> {
  if (process.env['DATABASE_URL']) return runProgram(vitest, { streams: true })
  const programs = findPrograms() ?? (installSystemPackages(['postgresql']) ? findPrograms() : null)
  if (!programs) return { skipped: '没有 PostgreSQL，也装不上；可用 DATABASE_URL 指定一个' }
  const server = startServer(programs)
  try {
    return await runProgram(vitest, { streams: true, environment: { DATABASE_URL: server.url } })
  } finally {
    server.stop()
  }
}

// The oldest one that is new enough: the tests then hold on every version.
function findPrograms(): string | null {
  if (!existsSync(debian)) return null
  const [oldest] = readdirSync(debian)
    .map(Number)
    .filter((version) => version >= 15 && existsSync(join(debian, String(version), 'bin/initdb')))
    .toSorted((a, b) => a - b)
  return oldest === undefined ? null : join(debian, String(oldest), 'bin')
}

function startServer(programs: string): { url: string; stop(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'dongjian-postgresql-'))
  const account = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : null
  const data = join(folder, 'data')
  if (account) chownSync(folder, account.uid, account.gid)
  const run = (program: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(join(programs, program), args, {
      ...account,
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', program === 'pg_ctl' ? 'ignore' : 'pipe'],
    })
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}：${stderr ?? status}`)
  }
  const password = 'postgres'
  writeFileSync(join(folder, 'password'), password)
  run(
    'initdb',
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    '--pwfile',
    join(folder, 'password'),
    '-N',
    '--locale=C.UTF-8',
    '-E',
    'UTF8',
  )
  const port = 20_000 + (process.pid % 10_000)
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=300`
  run('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings)
  const stop = (): void => {
    process.off('exit', stop)
    run('pg_ctl', 'stop', '-w', '-m', 'fast', '-D', data)
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop }
}

function idOf(option: '-u' | '-g'): number {
  return Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout)
}
