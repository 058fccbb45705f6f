import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, planTables, readCatalogue } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { county } from './definitions.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('migrations')
  await migrate(database.pool)
})
afterAll(() => database.close())

test('the migrations bring the database to the definitions: nothing is left to draft', async () => {
  expect(planTables(county.registers, county.figures, await readCatalogue(database.pool))).toEqual([])
})
