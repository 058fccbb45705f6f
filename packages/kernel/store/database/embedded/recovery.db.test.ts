import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../open-database.ts'

const folders: string[] = []
const opened: Database[] = []

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dongjian-recovery-'))
  chmodSync(folder, 0o755)
  folders.push(folder)
  return join(folder, 'data')
}

async function open(dataDir: string, onProgress?: (message: string) => void): Promise<Database> {
  const database = await openDatabase({ dataDir, onProgress, settings: { shared_buffers: '32MB' } })
  opened.push(database)
  return database
}

const pidFile = (dataDir: string): string => join(dataDir, 'database/cluster/postmaster.pid')

function serverOf(dataDir: string): number | null {
  return existsSync(pidFile(dataDir)) ? Number(readFileSync(pidFile(dataDir), 'utf8').split('\n')[0]) : null
}

/** Asks again while the server is away. */
async function ask(database: Database, sql: string): Promise<unknown[]> {
  for (const end = Date.now() + 30_000; ; await wait(100)) {
    try {
      return (await database.pool.query(sql)).rows
    } catch (error) {
      if (Date.now() > end) throw error
    }
  }
}

afterAll(async () => {
  for (const database of opened) await database.close().catch(() => undefined)
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test('服务器被强行结束，正在使用的进程自己把它重新启动', async () => {
  const folder = newFolder()
  const database = await open(folder)
  await database.pool.query('create table kept as select 1 as n')
  for (let round = 0; round < 3; round += 1) {
    const killed = serverOf(folder)!
    process.kill(killed, 'SIGKILL')
    for (const end = Date.now() + 30_000; [killed, null].includes(serverOf(folder)) && Date.now() < end;) await wait(50)
    expect(await ask(database, 'select n from kept')).toEqual([{ n: 1 }])
  }
  await database.close()
  expect(existsSync(pidFile(folder))).toBe(false)
})

test('遗留的进程号文件，号码已被别的程序占用，照样打开', async () => {
  const folder = newFolder()
  const first = await open(folder)
  const text = readFileSync(pidFile(folder), 'utf8')
  await first.close()
  writeFileSync(pidFile(folder), text.replace(/^\d+/, String(process.pid)))
  const second = await open(folder)
  expect(await ask(second, 'select 1 as n')).toEqual([{ n: 1 }])
})

test('复制出来的目录不会连到原来的数据库', async () => {
  const folder = newFolder()
  const original = await open(folder)
  const copy = newFolder()
  mkdirSync(copy, { recursive: true })
  cpSync(folder, copy, { recursive: true })
  await original.pool.query('create table only_original as select 1 as n')
  const copied = await open(copy)
  expect(new URL(copied.url).port).not.toBe(new URL(original.url).port)
  expect(await ask(copied, `select to_regclass('only_original') as found`)).toEqual([{ found: null }])
})

test('建库时中断，留下的半截目录不碍事', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'database/cluster.1a2b3c4d'), { recursive: true })
  const database = await open(folder)
  expect(await ask(database, 'select 1 as n')).toEqual([{ n: 1 }])
})

test.skipIf(process.getuid?.() !== 0)('root 的目录别人进不去时，数据库放在别人进得去的地方', async () => {
  const closed = mkdtempSync(join(tmpdir(), 'dongjian-closed-'))
  folders.push(closed)
  const said: string[] = []
  const first = await open(join(closed, '.data'), (message) => said.push(message))
  const place = readFileSync(join(closed, '.data/database-location'), 'utf8').trim()
  folders.push(place)
  expect(said.join()).toContain(place)
  await first.pool.query('create table kept as select 1 as n')
  await first.close()
  const second = await open(join(closed, '.data'))
  expect(await ask(second, 'select n from kept')).toEqual([{ n: 1 }])
  expect(existsSync(join(closed, '.data/database/cluster'))).toBe(false)
  await second.close()

  const copy = newFolder()
  cpSync(join(closed, '.data'), copy, { recursive: true })
  await expect(open(copy)).rejects.toMatchObject({ code: 'copiedDataFolder' })
  renameSync(join(closed, '.data'), join(closed, 'moved'))
  const moved = await open(join(closed, 'moved'))
  expect(await ask(moved, 'select n from kept')).toEqual([{ n: 1 }])
})
