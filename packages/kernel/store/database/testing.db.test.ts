import { afterAll, expect, test } from 'vitest'
import { withTestDatabase, type TestDatabase } from './testing.ts'

const opened: TestDatabase[] = []
const open = async (...request: Parameters<typeof withTestDatabase>): Promise<TestDatabase> => {
  const database = await withTestDatabase(...request)
  opened.push(database)
  return database
}

afterAll(() => Promise.all(opened.map((database) => database.close())))

test('每个测试有自己的空库，排序是 C.UTF-8', async () => {
  const [one, other] = await Promise.all([open('空库 Test'), open('空库 Test')])
  await one.pool.query('create table ledgers (name text)')
  const { rows } = await other.pool.query(
    `select to_regclass('ledgers') as found, 'Z' < 'a' as bytes, upper('é') as letter`,
  )
  expect(rows).toEqual([{ found: null, bytes: true, letter: 'É' }])
})

test('同一个模板只准备一次，同时要也一样', async () => {
  let prepared = 0
  const template = {
    key: 'one table',
    async prepare(pool: TestDatabase['pool']) {
      prepared += 1
      await pool.query('create table ledgers (name text)')
    },
  }
  const databases = await Promise.all([1, 2, 3, 4].map(() => open('模板', { template })))
  expect(prepared).toBe(1)
  for (const { pool } of databases) expect((await pool.query('select * from ledgers')).rows).toEqual([])
})

test('关闭以后库就没有了', async () => {
  const [gone, here] = await Promise.all([withTestDatabase('gone'), open('here')])
  const name = new URL(gone.url).pathname.slice(1)
  await gone.close()
  const { rows } = await here.pool.query('select from pg_database where datname = $1', [name])
  expect(rows).toEqual([])
})
