import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { refuse } from '../refusals.ts'
import { findRunFault, type Account } from './run-program.ts'

const candidates = ['postgres', 'nobody', 'daemon']

/**
 * The user that the server of `dataDir` runs as. PostgreSQL refuses to run as root: then it is the user who has the data
 * already, else the owner of the folder (`sudo npm start` in one's own home), else one that every system has.
 */
export function chooseAccount(dataDir: string, cluster: string): Account {
  const self = process.getuid?.()
  const owner = existsSync(cluster) ? statSync(cluster) : null
  if (self === undefined) return null
  if (self !== 0) {
    if (owner && owner.uid !== self) throw refuse('dataOfAnotherAccount', { folder: dataDir, owner: nameOf(owner.uid) })
    return null
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const folder = statSync(nearestExisting(dataDir))
  if (folder.uid !== 0 && ask('id', ['-nu', String(folder.uid)])) return { uid: folder.uid, gid: folder.gid }
  for (const name of candidates) {
    const uid = ask('id', ['-u', name])
    const gid = ask('id', ['-g', name])
    if (uid && gid && uid !== '0') return { uid: Number(uid), gid: Number(gid) }
  }
  throw refuse('noServerAccount', { tried: candidates })
}

/** Whether `account` can reach `folder` through all the folders above it. */
export function canEnter(folder: string, account: Account): boolean {
  return account === null || findRunFault('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account) === null
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(join(folder)))
}

function nameOf(uid: number): string {
  return ask('id', ['-nu', String(uid)]) || String(uid)
}

function ask(program: string, args: string[]): string {
  const run = spawnSync(program, args, { encoding: 'utf8' })
  return run.status === 0 ? run.stdout.trim() : ''
}
