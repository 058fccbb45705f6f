import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../open-database.ts'
import { openElsewhere } from './other-process.ts'

const folders: string[] = []
const opened: Database[] = []

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dongjian 数据 '))
  chmodSync(folder, 0o755)
  folders.push(folder)
  return join(folder, '库')
}

async function open(dataDir: string): Promise<Database> {
  const database = await openDatabase({ dataDir, settings: { shared_buffers: '32MB' } })
  opened.push(database)
  return database
}

const pidFile = (dataDir: string): string => join(dataDir, 'database/cluster/postmaster.pid')
const isRunning = (dataDir: string): boolean => existsSync(pidFile(dataDir))
const portOf = (database: Database): string => new URL(database.url).port

async function until(condition: () => boolean, seconds: number): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !condition() && Date.now() < end;) await wait(100)
}

afterAll(async () => {
  for (const database of opened) await database.close().catch(() => undefined)
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test('路径里有空格和汉字：新建、关闭、再打开，数据还在', async () => {
  const folder = newFolder()
  const first = await open(folder)
  await first.pool.query(`create table 台账 as select '海藻' as 名称`)
  await first.close()
  expect(isRunning(folder)).toBe(false)
  const second = await open(folder)
  expect((await second.pool.query('select * from 台账')).rows).toEqual([{ 名称: '海藻' }])
  expect(second).toMatchObject({ embedded: true, version: expect.stringMatching(/^18/) })
})

test('几个进程同时打开一个新目录，用的是同一个数据库', async () => {
  const folder = newFolder()
  const others = await Promise.all([1, 2, 3].map(() => openElsewhere(folder)))
  const here = await open(folder)
  expect(others.map((other) => other.port)).toEqual([1, 2, 3].map(() => portOf(here)))
  await others[0]!.query('create table seen as select 1 as n')
  for (const other of others) expect(await other.query('select n from seen')).toEqual([{ n: 1 }])
  await Promise.all(others.map((other) => other.leave()))
  expect((await here.pool.query('select n from seen')).rows).toEqual([{ n: 1 }])
  await here.close()
  expect(isRunning(folder)).toBe(false)
})

test('一个使用者被强行结束，别的使用者照常', async () => {
  const folder = newFolder()
  const starter = await openElsewhere(folder)
  const here = await open(folder)
  await starter.query('create table kept as select 1 as n')
  await starter.kill()
  expect((await here.pool.query('select n from kept')).rows).toEqual([{ n: 1 }])
  const later = await openElsewhere(folder)
  expect(later.port).toBe(portOf(here))
  await here.close()
  expect(isRunning(folder)).toBe(true)
  await later.leave()
  expect(isRunning(folder)).toBe(false)
})

test('使用者都被强行结束以后，数据库自己停下，已提交的数据都在', async () => {
  const folder = newFolder()
  const only = await openElsewhere(folder)
  await only.query('create table kept as select 1 as n')
  await only.kill()
  expect(isRunning(folder)).toBe(true)
  await until(() => !isRunning(folder), 30)
  expect(isRunning(folder)).toBe(false)
  const here = await open(folder)
  expect((await here.pool.query('select n from kept')).rows).toEqual([{ n: 1 }])
})

test('一边写一边强行结束使用者和服务器，已提交的一条不少', async () => {
  const folder = newFolder()
  let committed = 0
  for (let round = 0; round < 4; round += 1) {
    const writer = await openElsewhere(folder)
    await writer.query('create table if not exists written (n int)')
    for (let i = 0; i < 20; i += 1) {
      await writer.query(`insert into written values (${committed})`)
      committed += 1
    }
    process.kill(Number(readFileSync(pidFile(folder), 'utf8').split('\n')[0]), 'SIGKILL')
    if (round % 2 === 0) await writer.kill()
    else await writer.leave()
  }
  const here = await open(folder)
  const { rows } = await here.pool.query('select count(*) as n, count(distinct n) as different from written')
  expect(rows).toEqual([{ n: String(committed), different: String(committed) }])
})
