import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../refusals.ts'
import type { Home } from './home.ts'
import type { Programs } from './programs.ts'
import { runProgram } from './run-program.ts'
import { followLog } from './server-log.ts'

export const superuser = 'postgres'

/** Creates the server's files unless they are there; a killed run leaves either all or nothing of them. */
export async function createCluster(
  home: Home,
  programs: Programs,
  onProgress: (message: string) => void,
): Promise<void> {
  if (existsSync(home.cluster)) return checkVersion(home, programs)
  onProgress(`正在新建数据库（${home.folder}）`)
  const part = `${home.cluster}.${randomBytes(4).toString('hex')}`
  const passwordFile = `${part}.password`
  const password = randomBytes(24).toString('base64url')
  const log = followLog(home)
  try {
    writeOwned(passwordFile, password, home)
    // PostgreSQL's own C.UTF-8: the same order and the same letters on every system.
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8']
    const access = ['-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
    const code = await runProgram(programs.initdb, ['-D', part, ...access, ...locale, '--data-checksums'], {
      account: home.account,
      cwd: home.folder,
      log: home.log,
    })
    if (code !== 0) throw refuse('databaseNotCreated', { folder: home.folder, log: log() })
    writeOwned(join(part, 'password'), password, home)
    moveIntoPlace(part, home.cluster)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(part, { recursive: true, force: true })
  }
}

/** The password of the superuser of this server. */
export function readPassword(home: Home): string {
  return readFileSync(join(home.cluster, 'password'), 'utf8')
}

function moveIntoPlace(part: string, cluster: string): void {
  try {
    renameSync(part, cluster)
  } catch (error) {
    // Another process was first: its files count, ours go.
    if (!existsSync(cluster)) throw error
  }
}

function writeOwned(file: string, text: string, home: Home): void {
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
  if (home.account) chownSync(file, home.account.uid, home.account.gid)
}

function checkVersion(home: Home, programs: Programs): void {
  const found = readFileSync(join(home.cluster, 'PG_VERSION'), 'utf8').trim()
  const ours = programs.major
  if (found !== ours) throw refuse('dataOfAnotherVersion', { folder: home.folder, found, ours })
}
