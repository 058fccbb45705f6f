import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.ts'

/** What a running server writes into postmaster.pid. */
export interface Postmaster {
  pid: number
  port: number
}

/** The server that says it runs on this data; whether it does is seen by connecting. */
export function findPostmaster(home: Home): Postmaster | null {
  const lines = readPidFile(home)?.split('\n') ?? []
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid > 0 && port > 0 ? { pid, port } : null
}

/**
 * Removes a postmaster.pid whose process is not our server though its number is taken: by a zombie that nobody waits for, or by
 * another program after a restart of the machine. PostgreSQL sees by itself a number that is free, and refuses these two.
 * Should backends of a killed server still run, it refuses to start all the same: they hold its shared memory.
 */
export function removeStalePidFile(home: Home): void {
  const text = readPidFile(home)
  const pid = Number(text?.split('\n')[0])
  if (!text || !isTaken(pid) || isOurs(pid, home)) return
  // Read again: another process may have started the server meanwhile.
  if (readPidFile(home) === text) rmSync(join(home.cluster, 'postmaster.pid'), { force: true })
}

function readPidFile(home: Home): string | null {
  try {
    return readFileSync(join(home.cluster, 'postmaster.pid'), 'utf8')
  } catch {
    return null
  }
}

function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

// In doubt it is ours: then nothing is removed.
function isOurs(pid: number, home: Home): boolean {
  try {
    return readCommand(pid).includes(home.cluster)
  } catch {
    return isTaken(pid)
  }
}

// Empty for a zombie.
function readCommand(pid: number): string {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  if (process.platform === 'win32') return execFileSync('tasklist', ['/FI', `PID eq ${pid}`], { encoding: 'utf8' })
  return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
}
