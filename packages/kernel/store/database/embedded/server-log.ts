import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import type { Home } from './home.ts'

const largest = 10 * 1024 * 1024

/** Follows the server's log from now on: the answer gives what was written since, its last lines at most. */
export function followLog(home: Home): () => string {
  makeLog(home)
  const start = statSync(home.log).size
  return () => {
    const written = readFileSync(home.log).subarray(start).toString('utf8').trimEnd()
    return written.split('\n').slice(-12).join('\n')
  }
}

function makeLog({ log, account }: Home): void {
  if (existsSync(log) && statSync(log).size > largest) renameSync(log, `${log}.1`)
  closeSync(openSync(log, 'a', 0o600))
  if (account) chownSync(log, account.uid, account.gid)
}
