import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
    const folder = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(dataDir, 'database')
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
    return homeIn(readFileSync(pointer, 'utf8').trim(), account)
  }
  writeFileSync(join(folder, 'belongs-to'), `${dataDir}\n`)
  onProgress(`${dataDir} 所在目录不对数据库用户开放，数据库放在 ${folder}`)
  return homeIn(folder, account)
}

function makeFolder(above: string, folder: string, account: Account): void {
  mkdirSync(above, { recursive: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
}

function homeIn(folder: string, account: Account): Home {
  return { folder, cluster: join(folder, 'cluster'), log: join(folder, 'server.log'), account }
}

function isNotAllowed(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOSPC'].includes((error as NodeJS.ErrnoException)?.code ?? '')
}
