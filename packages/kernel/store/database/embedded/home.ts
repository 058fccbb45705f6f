import { randomBytes } from 'node:crypto'
import { existsSync, lchownSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { refuse } from '../refusals.ts'
import { canEnter, chooseAccount } from './account.ts'
import type { Account } from './run-program.ts'

/** Where one embedded server lives. */
export interface Home {
  folder: string
  /** PostgreSQL's data directory. */
  cluster: string
  log: string
  account: Account
}

const apart = '/var/lib/dongjian'

/** Finds or makes the home of the server whose data belongs to `dataDir`. */
export function prepareHome(dataDir: string, onProgress: (message: string) => void): Home {
  if (process.platform !== 'win32' && /["$`\\\n]/.test(dataDir)) throw refuse('dataFolderName', { folder: dataDir })
  try {
    const pointer = join(dataDir, 'database-location')
    const folder = existsSync(pointer) ? followPointer(dataDir, pointer) : join(dataDir, 'database')
    const account = chooseAccount(dataDir, join(folder, 'cluster'))
    makeFolder(dataDir, folder, account)
    if (canEnter(folder, account)) return homeIn(folder, account)
    return prepareApart(dataDir, pointer, account, onProgress)
  } catch (error) {
    if (!isNotAllowed(error)) throw error
    throw refuse('dataFolderNotWritable', { folder: dataDir, reason: error.code })
  }
}

// Root's own home is closed to others, so the server's user cannot reach the data in it. Opening that home is not ours to do.
function prepareApart(dataDir: string, pointer: string, account: Account, onProgress: (message: string) => void): Home {
  const folder = join(apart, randomBytes(6).toString('hex'))
  makeFolder(apart, folder, account)
  try {
    writeFileSync(pointer, `${folder}\n`, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    // Another process was first: its place counts.
    return homeIn(readLine(pointer), account)
  }
  writeFileSync(join(folder, 'belongs-to'), `${dataDir}\n`)
  onProgress(`${dataDir} 所在目录不对数据库用户开放，数据库放在 ${folder}`)
  return homeIn(folder, account)
}

// A data folder that was moved keeps its database; one that was copied must not write into the database of the other.
function followPointer(dataDir: string, pointer: string): string {
  const folder = readLine(pointer)
  const note = join(folder, 'belongs-to')
  const original = existsSync(note) ? readLine(note) : dataDir
  const origin = join(original, 'database-location')
  if (original !== dataDir && existsSync(origin) && readLine(origin) === folder)
    throw refuse('copiedDataFolder', { folder: dataDir, original, database: folder })
  makeFolder(apart, folder, null)
  writeFileSync(note, `${dataDir}\n`)
  return folder
}

function readLine(file: string): string {
  return readFileSync(file, 'utf8').trim()
}

function makeFolder(above: string, folder: string, account: Account): void {
  const created = mkdirSync(above, { recursive: true })
  // Root at work in a user's folder leaves nothing there that the user cannot change.
  if (created && account && lstatSync(dirname(created)).uid === account.uid) giveTo(account, created)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) giveTo(account, folder)
}

// Also what is in it: root may have copied it here from a backup.
function giveTo({ uid, gid }: NonNullable<Account>, folder: string): void {
  if (lstatSync(folder).uid === uid && !isOfAnother(uid, join(folder, 'cluster'))) return
  for (const inside of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    lchownSync(join(folder, inside), uid, gid)
}

function isOfAnother(uid: number, path: string): boolean {
  return existsSync(path) && lstatSync(path).uid !== uid
}

function homeIn(folder: string, account: Account): Home {
  return { folder, cluster: join(folder, 'cluster'), log: join(folder, 'server.log'), account }
}

function isNotAllowed(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC'].includes(
    (error as NodeJS.ErrnoException)?.code ?? '',
  )
}
