import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { withTestDatabase, type TestDatabase } from './database/testing.ts'
import {
  addRecord,
  changeRecord,
  closeRecord,
  createTables,
  getRecord,
  knownOn,
  listDangling,
  listRecords,
  listVersions,
  migrate,
  planTables,
  readCatalogue,
  readIn,
  statusBegan,
  totalRecords,
  writeIn,
} from './index.ts'
import { toyCounty, toyRegisters as registers } from '../toys/toy-county.ts'

const region = '990101'
const act = { region, actor: '经办人', kind: 'test.written' }
const { makers, toys } = registers
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('kernel')
  await migrate(database.pool)
  await createTables(database.pool, registers, toyCounty.figures)
})
afterAll(() => database.close())

const addMaker = (code: string, more: Record<string, string> = {}) =>
  writeIn(database.pool, act, (tx) => addRecord(tx, registers, makers, { code, name: `作坊${code}`, ...more }))

test('every table that the definitions need is there, and planning again finds nothing to do', async () => {
  expect(planTables(registers, toyCounty.figures, await readCatalogue(database.pool))).toEqual([])
})

test('migrating twice does nothing the second time', async () => {
  expect(await migrate(database.pool)).toEqual([])
})

test('a status began when the record came into it, not at its last correction', async () => {
  const id = await writeIn(database.pool, { ...act, ledgerDay: '2023-03-01' }, (tx) =>
    addRecord(tx, registers, makers, { code: '状态1', name: '作坊状态1' }),
  )
  const began = () => readIn(database.pool, region, (tx) => statusBegan(tx, makers, id))
  expect(await began()).toBe('2023-03-01')
  await writeIn(database.pool, act, (tx) =>
    changeRecord(tx, registers, makers, { id, version: 1 }, { values: { town: 'east' } }),
  )
  expect(await began()).toBe('2023-03-01')
  await writeIn(database.pool, act, (tx) =>
    changeRecord(tx, registers, makers, { id, version: 2 }, { status: 'closed' }),
  )
  expect(await began()).not.toBe('2023-03-01')
  expect(await readIn(database.pool, region, (tx) => statusBegan(tx, makers, id), knownOn('2023-03-01'))).toBe(
    '2023-03-01',
  )
})

describe('a change', () => {
  test('closes the version that was read and opens the next, both by the same event', async () => {
    const id = await addMaker('改1')
    await writeIn(database.pool, act, (tx) =>
      changeRecord(tx, registers, makers, { id, version: 1 }, { values: { town: 'east' } }),
    )
    const [first, second] = await readIn(database.pool, region, (tx) => listVersions(tx, makers, id))
    expect(first!.recordedTo).toBe(second!.recordedFrom)
    expect(first!.closedBy).toBe(second!.openedBy)
    expect(first!.values['town']).toBeNull()
    expect(second!.values).toMatchObject({ code: '改1', town: 'east' })
    expect(second!.recordedTo).toBeNull()
  })

  test('is refused when somebody changed the record meanwhile', async () => {
    const id = await addMaker('改2')
    const change = () =>
      writeIn(database.pool, act, (tx) =>
        changeRecord(tx, registers, makers, { id, version: 1 }, { values: { town: 'west' } }),
      )
    const both = await Promise.allSettled([change(), change()])
    expect(both.map((r) => r.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((r) => r.status === 'rejected')!.reason).toMatchObject({
      code: 'changedMeanwhile',
      status: 'conflict',
    })
  })

  test.each([
    [{ town: 'north' }, 'valueInvalid'],
    [{ name: null }, 'required'],
    [{ colour: '红' }, 'fieldUnknown'],
  ])('of %j is refused as %s', async (values, code) => {
    const id = await addMaker(`改3${code}`)
    const change = writeIn(database.pool, act, (tx) =>
      changeRecord(tx, registers, makers, { id, version: 1 }, { values }),
    )
    await expect(change).rejects.toMatchObject({ code })
    expect(await readIn(database.pool, region, (tx) => listVersions(tx, makers, id))).toHaveLength(1)
  })
})

test('a natural key is taken once among open records, and free again when its record ends', async () => {
  const id = await addMaker('唯一')
  await expect(addMaker('唯一')).rejects.toMatchObject({ code: 'keyTaken' })
  await writeIn(database.pool, act, (tx) => closeRecord(tx, makers, { id, version: 1 }))
  await expect(addMaker('唯一')).resolves.toMatch(/^[0-9a-f-]{36}$/)
})

test('a reference to a record that is not there is refused; one that lost its target is listed', async () => {
  const nowhere = '01900000-0000-7000-8000-000000000000'
  const add = (number: string, maker: string) =>
    writeIn(database.pool, act, (tx) => addRecord(tx, registers, toys, { number, maker }))
  await expect(add('无主', nowhere)).rejects.toMatchObject({ code: 'referenceMissing' })
  const maker = await addMaker('将撤')
  await add('悬空', maker)
  await writeIn(database.pool, act, (tx) => closeRecord(tx, makers, { id: maker, version: 1 }))
  const dangling = await readIn(database.pool, region, (tx) => listDangling(tx, registers, toys))
  expect(dangling).toEqual([{ id: expect.any(String), field: 'maker', target: maker }])
})

test('an act that fails half way leaves neither a record nor an event', async () => {
  const broken = writeIn(database.pool, { ...act, kind: 'test.broken' }, async (tx) => {
    await addRecord(tx, registers, makers, { code: '半途', name: '半途' })
    throw new Error('power cut')
  })
  await expect(broken).rejects.toThrow('power cut')
  const found = await database.pool.query(
    `select 1 from makers where code = '半途' union all select 1 from event_log where kind = 'test.broken'`,
  )
  expect(found.rows).toEqual([])
})

describe('the database itself refuses', () => {
  const asApplication = (statement: string) =>
    writeIn(database.pool, act, (tx) => sql.raw(statement).execute(tx.db)) as Promise<unknown>

  test.each([
    ['to overwrite a value', `update makers set name = '改名'`],
    ['to delete a record', 'delete from makers'],
    ['to reopen or move the beginning of a version', `update makers set recorded_from = now()`],
    ['to change an event', `update event_log set detail = '{}'`],
    ['to delete an event', 'delete from event_log'],
    [
      'to write into another region',
      `insert into makers (region, id, version, recorded_from, opened_by, status) values ('990102', gen_random_uuid(), 1, now(), gen_random_uuid(), 'active')`,
    ],
  ])('%s', async (_, statement) => {
    await expect(asApplication(statement)).rejects.toMatchObject({ code: '42501' })
  })

  test('to close what is closed already', async () => {
    const id = await addMaker('已闭')
    await writeIn(database.pool, act, (tx) => closeRecord(tx, makers, { id, version: 1 }))
    const result = await writeIn(database.pool, act, (tx) =>
      sql`update makers set recorded_to = now() where id = ${id}`.execute(tx.db),
    )
    expect(result.numAffectedRows).toBe(0n)
  })
})

test('one region sees nothing of another', async () => {
  await addMaker('此地')
  const elsewhere = await readIn(database.pool, '990102', (tx) => sql`select 1 from makers`.execute(tx.db))
  expect(elsewhere.rows).toEqual([])
})

describe('建账', () => {
  const ledger = (day: string, code: string, where = '990103') =>
    writeIn(database.pool, { ...act, region: where, ledgerDay: day }, (tx) =>
      addRecord(tx, registers, makers, { code, name: code }),
    )

  test('按台账日期记入，其后可以按更晚的日期再记，但不能更早', async () => {
    await ledger('2024-05-20', '甲')
    await ledger('2024-06-11', '乙')
    await expect(ledger('2024-05-31', '丙')).rejects.toMatchObject({ code: 'ledgerDayTooLate' })
    const known = (day: string) =>
      readIn(database.pool, '990103', (tx) => listRecords(tx, registers, makers), knownOn(day))
    expect((await known('2024-05-19')).rows).toHaveLength(0)
    expect((await known('2024-05-20')).rows.map((r) => r.values['code'])).toEqual(['甲'])
    expect((await known('2024-06-11')).rows.map((r) => r.values['code'])).toEqual(['乙', '甲'])
  })

  test('日期还没有到的不能建账', async () => {
    await expect(ledger('2999-01-01', '丁', '990104')).rejects.toMatchObject({ code: 'ledgerDayInFuture' })
  })

  test('事件同时保留真实时间', async () => {
    const { rows } = await database.pool.query(
      `select at::text, true_at > at as later from event_log where region = '990103' order by at limit 1`,
    )
    expect(rows[0]).toMatchObject({ at: '2024-05-20 00:00:00+08', later: true })
  })
})

describe('a list', () => {
  const where = '990105'
  beforeAll(async () => {
    await writeIn(database.pool, { ...act, region: where }, async (tx) => {
      const maker = await addRecord(tx, registers, makers, { code: 'M', name: '老作坊' })
      for (let i = 0; i < 25; i += 1) {
        await addRecord(tx, registers, toys, {
          number: `T${String(i).padStart(2, '0')}`,
          maker,
          price: i % 5 === 0 ? null : `${i}.10`,
          kind: i % 2 ? 'car' : 'doll',
        })
      }
    })
  })
  const pages = async (query: object) => {
    const found: string[] = []
    let after: string | undefined
    do {
      const page = await readIn(database.pool, where, (tx) =>
        listRecords(tx, registers, toys, { ...query, limit: 4, ...(after && { after }) }),
      )
      found.push(...page.rows.map((r) => String(r.values['number'])))
      after = page.next ?? undefined
    } while (after)
    return found
  }

  test.each([{}, { sort: 'price' }, { sort: 'price', descending: true }, { sort: 'kind' }])(
    'pages by %j without gap or repetition',
    async (query) => {
      const found = await pages(query)
      expect(found).toHaveLength(25)
      expect(new Set(found).size).toBe(25)
    },
  )

  test('filters, searches, names references and sums what is filtered', async () => {
    const query = { filters: { kind: { any: ['car'] }, price: { from: '3' } }, search: 't1' }
    const [page, totals] = await readIn(
      database.pool,
      where,
      async (tx) => [await listRecords(tx, registers, toys, query), await totalRecords(tx, toys, query)] as const,
    )
    expect(page.rows.map((r) => r.values['number'])).toEqual(['T11', 'T13', 'T17', 'T19'])
    expect(page.rows[0]!.names).toEqual({ maker: '老作坊' })
    expect(totals).toMatchObject({ count: 4, more: false, sums: { price: '60.40' } })
  })

  test('refuses a column that is not there and a cut cursor', async () => {
    const ask = (query: object) => readIn(database.pool, where, (tx) => listRecords(tx, registers, toys, query))
    await expect(ask({ sort: 'weight' })).rejects.toMatchObject({ code: 'fieldUnknown' })
    await expect(ask({ after: 'zzz' })).rejects.toMatchObject({ code: 'cursorInvalid' })
  })
})

test('a record that is not there is refused with a sentence', async () => {
  const ask = readIn(database.pool, region, (tx) => getRecord(tx, makers, '01900000-0000-7000-8000-000000000000'))
  await expect(ask).rejects.toMatchObject({ code: 'recordNotFound', status: 'notFound' })
})
