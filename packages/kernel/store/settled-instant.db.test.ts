import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { withTestDatabase, type TestDatabase } from './database/testing.ts'
import {
  addRecord,
  changeRecord,
  createTables,
  migrate,
  readIn,
  settledInstant,
  visible,
  writeIn,
  type Tx,
} from './index.ts'
import { toyRegisters as registers } from '../toys/toy-county.ts'

const region = '990201'
const { makers } = registers
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('kernel')
  await migrate(database.pool)
  await createTables(database.pool, registers)
})
afterAll(() => database.close())

const sum = async (tx: Tx): Promise<string> => {
  const { rows } = await sql<{
    all: string
  }>`select count(*) || ':' || coalesce(sum(version), 0) as all from makers as t where ${visible('t', tx)}`.execute(
    tx.db,
  )
  return rows[0]!.all
}

test('an edition that is taken among writers reads the same for ever', async () => {
  const ids: string[] = []
  for (let i = 0; i < 6; i += 1) {
    ids.push(
      await writeIn(database.pool, { region, actor: '甲', kind: 'test.added' }, (tx) =>
        addRecord(tx, registers, makers, { code: `W${i}`, name: '工' }),
      ),
    )
  }
  const going = new AbortController()
  const writers = ids.map(async (id) => {
    for (let version = 1; !going.signal.aborted; version += 1) {
      await writeIn(database.pool, { region, actor: '乙', kind: 'test.changed' }, async (tx) => {
        // Long between its stamp and its commit: exactly what an unsettled edition would miss.
        await sql`select pg_sleep(0.01)`.execute(tx.db)
        await changeRecord(tx, registers, makers, { id, version }, { values: { name: `工${version}` } })
      })
    }
  })
  const editions: { at: string; first: string }[] = []
  for (let i = 0; i < 25; i += 1) {
    const at = await settledInstant(database.pool, region)
    editions.push({ at, first: await readIn(database.pool, region, sum, at) })
  }
  going.abort()
  await Promise.all(writers)
  const again = await Promise.all(editions.map(({ at }) => readIn(database.pool, region, sum, at)))
  expect(again).toEqual(editions.map((e) => e.first))
  expect(new Set(again).size).toBeGreaterThan(3)
})
