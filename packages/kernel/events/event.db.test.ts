import { afterAll, beforeAll, expect, test } from 'vitest'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { migrate, readIn, writeIn } from '../store/index.ts'
import { findAlteredEvents, findEvents, listEvents } from './index.ts'

const region = '990401'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('events')
  await migrate(database.pool)
})
afterAll(() => database.close())

test('an act leaves one event with what was noted, and its hash fits', async () => {
  const id = await writeIn(
    database.pool,
    { region, actor: '张三', kind: 'tests.written', detail: { rows: 2 } },
    (tx) => {
      tx.note({ file: 'a.xlsx' })
      return Promise.resolve(tx.eventId)
    },
  )
  const [event] = await readIn(database.pool, region, (tx) => findEvents(tx.db, region, [id]))
  expect(event).toMatchObject({ actor: '张三', kind: 'tests.written', detail: { rows: 2, file: 'a.xlsx' } })
  expect(event!.at).toBe(event!.trueAt)
  expect(await readIn(database.pool, region, (tx) => findAlteredEvents(tx.db, region))).toEqual([])
})

test('an event that somebody altered behind the application is found', async () => {
  const id = await writeIn(database.pool, { region, actor: '李四', kind: 'tests.written' }, (tx) =>
    Promise.resolve(tx.eventId),
  )
  await database.pool.query(`update event_log set actor = '王五' where id = $1`, [id])
  expect(await readIn(database.pool, region, (tx) => findAlteredEvents(tx.db, region))).toEqual([id])
})

test('the newest events come first', async () => {
  const write = (kind: string) =>
    writeIn(database.pool, { region: '990402', actor: '甲', kind }, () => Promise.resolve())
  await write('tests.first')
  await write('tests.second')
  const events = await readIn(database.pool, '990402', (tx) => listEvents(tx.db, '990402'))
  expect(events.map((e) => e.kind)).toEqual(['tests.second', 'tests.first'])
})
