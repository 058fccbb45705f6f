import { afterAll, beforeAll, expect, test } from 'vitest'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { migrate, writeIn } from '../store/index.ts'
import { publishValue } from './index.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('published')
  await migrate(database.pool)
})
afterAll(() => database.close())

const publish = (region: string, value: string) =>
  writeIn(database.pool, { region, actor: '甲', kind: 'values.published' }, (tx) =>
    publishValue(tx, { figure: 'x.y', period: '2023', value, unit: '' }),
  )

test('a correction is the next edition, and the former one stays', async () => {
  expect(await publish('990501', '150.6')).toBe(1)
  expect(await publish('990501', '150.7')).toBe(2)
  const { rows } = await database.pool.query(
    `select edition, value from published_values where region = '990501' order by edition`,
  )
  expect(rows).toEqual([
    { edition: 1, value: '150.6' },
    { edition: 2, value: '150.7' },
  ])
})

test('no region publishes for another', async () => {
  const forged = writeIn(database.pool, { region: '990501', actor: '甲', kind: 'values.published' }, (tx) =>
    publishValue({ ...tx, region: '990502' }, { figure: 'x.y', period: '2023', value: '1', unit: '' }),
  )
  await expect(forged).rejects.toMatchObject({ code: '42501' })
})
