import fc from 'fast-check'
import { sql } from 'kysely'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Register } from '../define/index.ts'
import { listEvents } from '../events/index.ts'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import {
  addRecord,
  changeRecord,
  createTables,
  migrate,
  readIn,
  writeIn,
  type Values,
  type WriteTx,
} from '../store/index.ts'
import { exportRegister, type Exporting } from './index.ts'
import { toyCounty, toyCreditCode, toyRegisters as registers } from './toy-ledgers.ts'
import { openWorkbook } from './workbook-reader.ts'

const region = '990103'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('export')
  await migrate(database.pool)
  await createTables(database.pool, registers)
})
afterAll(() => database.close())

const { stageFile, look } = toyCounty(() => database.pool, region)
const write = <T>(work: (tx: WriteTx) => Promise<T>) =>
  writeIn(database.pool, { region, actor: '经办人', kind: 'toys.written' }, work)
const exported = (register: Register, more: Partial<Exporting> = {}) =>
  exportRegister(database.pool, { region, registers, register, actor: '经办人', ...more })

async function addDocument(tx: WriteTx, name: string, content: string): Promise<string> {
  const hash = content.repeat(64).slice(0, 64)
  await sql`insert into documents (region, sha256, name, media_type, bytes, added_at, added_by)
    values (${region}, ${hash}, ${name}, 'application/pdf', ''::bytea, now(), ${tx.eventId}) on conflict do nothing`.execute(
    tx.db,
  )
  return hash
}

// What a register can hold: texts as they are kept (nothing around them, line ends of one form).
const kept = (max: number) =>
  fc
    .string({ unit: fc.constantFrom(...'甲乙丙 a1&<>"\'=+@-_x000D_\n、，（）％０．/😀'), minLength: 1, maxLength: max })
    .map((text) => text.trim())
    .filter((text) => text !== '')
const digits = (n: number) => fc.bigInt({ min: -(10n ** BigInt(n)), max: 10n ** BigInt(n) })
const decimal = (n: number, places: number) =>
  digits(n).map((whole) => {
    const text = String(whole)
      .replace('-', '')
      .padStart(places + 1, '0')
    return `${whole < 0n ? '-' : ''}${text.slice(0, -places)}.${text.slice(-places)}`
  })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 })
const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))

const order = fc.record({
  title: kept(30),
  amount: maybe(decimal(19, 2)),
  fee: maybe(decimal(8, 2)),
  pieces: maybe(digits(17).map(String)),
  rate: maybe(decimal(20, 7)),
  weight: maybe(decimal(6, 3)),
  signedOn: maybe(day),
  year: maybe(fc.integer({ min: 1949, max: 2100 })),
  period: maybe(fc.constantFrom('2023', '2023-H1', '2023-Q4', '2023-05', '2023-01~11')),
  urgent: maybe(fc.boolean()),
  members: maybe(
    fc.array(
      kept(6).map((text) => text.replace(/[、\n]/g, '。').trim()),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  paper: maybe(fc.constantFrom('合同.pdf', '同名.pdf')),
  status: fc.constantFrom('placed', 'paid'),
})

test('导出的工作簿原样导回，没有任何新增、更改和问题：各种列、各种值', async () => {
  let n = 0
  await fc.assert(
    fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 12 }), async (orders) => {
      const run = ++n
      await write(async (tx) => {
        const paper = {
          '合同.pdf': await addDocument(tx, '合同.pdf', 'a'),
          '同名.pdf': await addDocument(tx, '同名.pdf', 'b'),
        }
        await addDocument(tx, '同名.pdf', 'c')
        const shop = await addRecord(tx, registers, registers.shops, {
          code: `店${run}`,
          name: '同名的店',
          kind: 'B',
          creditCode: toyCreditCode(run),
          place: '330305',
        })
        for (const [i, { status, paper: name, ...values }] of orders.entries()) {
          const row: Values = { ...values, number: `${run}-${i}`, shop, paper: name && paper[name as '合同.pdf'] }
          const id = await addRecord(tx, registers, registers.orders, row, status)
          const line = await addRecord(tx, registers, registers['order-lines'], {
            order: id,
            year: 2023,
            amount: values.amount,
          })
          await addRecord(tx, registers, registers.receipts, {
            number: `收${run}-${i}`,
            line,
            amount: values.fee,
          })
        }
      })
      for (const register of Object.values(registers)) {
        const found = await look(await stageFile(await exported(register)))
        expect(found.problems).toEqual([])
        expect(found.counts).toMatchObject([{ new: 0, changed: 0, problem: 0 }])
      }
    }),
    { numRuns: 8 },
  )
}, 120_000)

test('演示数据写在标题行和文件属性里；导出按当时所知，并留下一条事件', async () => {
  const id = await write((tx) => addRecord(tx, registers, registers.shops, { code: '史1', name: '旧名' }))
  await write((tx) => changeRecord(tx, registers, registers.shops, { id, version: 1 }, { values: { name: '新名' } }))
  const bytes = await exported(registers.shops, { watermark: '演示数据', query: { search: '史1' } })
  const book = await openWorkbook(bytes)
  const texts: string[][] = []
  for await (const row of book.sheets[0]!.rows())
    texts.push(row.cells.map((cell) => (cell?.kind === 'text' ? cell.text : '')))
  expect(texts[0]).toEqual(['店铺　演示数据'])
  expect(texts[2]!.slice(0, 2)).toEqual(['史1', '新名'])
  expect(texts).toHaveLength(3)
  const parts = unzipSync(bytes)
  expect(new TextDecoder().decode(parts['docProps/core.xml'])).toContain('<dc:subject>演示数据</dc:subject>')
  expect((await exported(registers.shops, { asKnownOn: '2020-01-01' })).length).toBeGreaterThan(0)
  const events = await readIn(database.pool, region, (tx) => listEvents(tx.db, region, 2))
  expect(events.map(({ kind, detail }) => [kind, detail['rows']])).toEqual([
    ['register.exported', 0],
    ['register.exported', 1],
  ])
})

test('同样的内容导出两次，文件一个字节也不差', async () => {
  const [a, b] = [await exported(registers.shops), await exported(registers.shops)]
  expect(Buffer.compare(a, b)).toBe(0)
})
