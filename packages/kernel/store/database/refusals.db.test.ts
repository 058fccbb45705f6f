import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFreePort } from './embedded/free-port.ts'
import { openDatabase } from './open-database.ts'
import { checkServer } from './server-pool.ts'
import { withTestDatabase, type TestDatabase } from './testing.ts'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await withTestDatabase('refusals')
  folder = mkdtempSync(join(tmpdir(), 'dongjian-refusals-'))
  chmodSync(folder, 0o755)
})

afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

test('用 DATABASE_URL 指定的数据库', async () => {
  const opened = await openDatabase({ databaseUrl: database.url })
  expect(opened).toMatchObject({ embedded: false, url: database.url, version: expect.stringMatching(/^1[5-9]/) })
  await opened.close()
})

test('DATABASE_URL 写法不对', async () => {
  await expect(openDatabase({ databaseUrl: 'localhost:5432/dongjian' })).rejects.toThrow('DATABASE_URL 写法不对')
})

test('DATABASE_URL 的数据库连不上，说明里没有密码', async () => {
  const databaseUrl = `postgres://someone:secret@127.0.0.1:${await findFreePort()}/county`
  const refusal = await openDatabase({ databaseUrl }).catch((error: unknown) => error as Error)
  expect(refusal).toMatchObject({ code: 'databaseUrlUnreachable' })
  expect((refusal as Error).message).toMatch(/连不上 .*127\.0\.0\.1:\d+\/county/)
  expect(JSON.stringify(refusal) + (refusal as Error).message).not.toContain('secret')
})

test('密码不对', async () => {
  const url = new URL(database.url)
  url.password = 'wrong'
  await expect(openDatabase({ databaseUrl: url.href })).rejects.toMatchObject({ code: 'databaseUrlUnreachable' })
})

test('数据库版本太低', async () => {
  const old = {
    query: async () => ({ rows: [{ number: 140_011, version: '14.11 (Debian)', encoding: 'UTF8' }] }),
  } as unknown as pg.Pool
  await expect(checkServer(old, database.url)).rejects.toThrow('PostgreSQL 14.11，本系统需要 15 或更高')
})

test('数据库编码存不下汉字', async () => {
  const url = new URL(database.url)
  const name = `${url.pathname.slice(1)}_ascii`
  await database.pool.query(
    `create database ${name} template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'`,
  )
  url.pathname = `/${name}`
  await expect(openDatabase({ databaseUrl: url.href })).rejects.toMatchObject({
    code: 'databaseNotUtf8',
    facts: { encoding: 'SQL_ASCII' },
  })
  await database.pool.query(`drop database ${name}`)
})

test('数据目录的位置上是一个文件', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  for (const dataDir of [join(file, 'data'), file])
    await expect(openDatabase({ dataDir })).rejects.toMatchObject({ code: 'dataFolderNotWritable' })
})

test('数据目录的路径里有不能识别的符号', async () => {
  await expect(openDatabase({ dataDir: join(folder, '$HOME') })).rejects.toMatchObject({ code: 'dataFolderName' })
})

test('数据目录是另一个版本建的', async () => {
  const cluster = join(folder, 'older/database/cluster')
  mkdirSync(cluster, { recursive: true })
  writeFileSync(join(cluster, 'PG_VERSION'), '16\n')
  await expect(openDatabase({ dataDir: join(folder, 'older') })).rejects.toThrow('是用 PostgreSQL 16 建的')
})
