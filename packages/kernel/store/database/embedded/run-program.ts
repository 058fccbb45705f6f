import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'

/** The operating system's user that the server runs as; null means ourselves. */
export type Account = { uid: number; gid: number } | null

interface Run {
  account: Account
  cwd: string
  /** The file that receives what the program says. */
  log: string
}

const environment = (): NodeJS.ProcessEnv => {
  // A caller's PGDATA, PGPORT or PGOPTIONS must not reach our own server.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))
  return { ...Object.fromEntries(own), LC_ALL: 'C', TZ: 'Asia/Shanghai' }
}

/** Runs a database program to its end, as `account`; gives its exit code. */
export function runProgram(program: string, args: string[], run: Run): Promise<number> {
  const log = openSync(run.log, 'a')
  return new Promise<number>((done, fail) => {
    // Not pipes: a server that outlives the program would hold them open.
    const child = spawn(program, args, {
      ...run.account,
      cwd: run.cwd,
      env: environment(),
      stdio: ['ignore', log, log],
      windowsHide: true,
    })
    child.once('error', fail)
    child.once('exit', (code) => done(code ?? -1))
  }).finally(() => closeSync(log))
}

/** Tries a program that answers at once; gives null, or the reason why it does not run. */
export function findRunFault(program: string, args: string[], account: Account): string | null {
  const run = spawnSync(program, args, {
    ...account,
    cwd: '/',
    env: environment(),
    encoding: 'utf8',
    windowsHide: true,
  })
  if (run.status === 0) return null
  return (run.error?.message ?? run.stderr.trim()) || `exit ${run.status}`
}
