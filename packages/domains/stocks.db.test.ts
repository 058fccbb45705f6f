import { getRegister, isCounted, listOf, type Field, type Register, type Step } from '@dongjian/kernel/define'
import { computeFigure, listRecordsBehind } from '@dongjian/kernel/figures'
import { changeRecord, listRecords, migrate, readIn, writeIn, type Tx, type Value } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { county, figures, registers } from './definitions.ts'
import { loadExampleCounty } from './example-county/load.ts'

const region = '990301'
const [period, later] = ['2023', '2024-06-01']
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('stocks')
  await migrate(database.pool)
  await database.pool.query(`insert into regions (code, name, short_name, level, parent) values
    ('990301', '甲县', '甲', 'county', '9903')`)
  await writeIn(database.pool, { region, actor: '经办人', kind: 'test.loaded' }, loadExampleCounty)
})
afterAll(() => database.close())

const stocks = Object.values(figures).filter((figure) => isCounted(figure) && 'stock' in figure.time)

/** What a step of a later day writes into a field. */
async function filled(tx: Tx, field: Field): Promise<Value> {
  if (field.type === 'ref') return (await listRecords(tx, registers, getRegister(registers, field.to))).rows[0]!.id
  if (field.type === 'choice') return Object.keys(field.choices)[0]!
  if (field.type === 'flag') return true
  return field.type === 'date' ? later : '1'
}

async function valuesOf(tx: Tx, register: Register, step: Step): Promise<Record<string, Value>> {
  const written = [...listOf(step.needs), ...listOf(step.sets)].filter(
    (name) => register.fields[name]!.type !== 'document',
  )
  return Object.fromEntries(
    await Promise.all(written.map(async (name) => [name, await filled(tx, register.fields[name]!)] as const)),
  )
}

/** The stock of the year, once a record of it has taken a step of a later day; then everything is as before. */
async function afterStep(code: string, id: string, step: Step): Promise<string | null> {
  const register = getRegister(registers, figures[code]!.register!)
  let value: string | null = null
  const undo = new Error('undo')
  const work = writeIn(database.pool, { region, actor: '经办人', kind: 'test.stepped' }, async (tx) => {
    const { rows } = await listRecords(tx, registers, register, { limit: 1000 })
    const { version } = rows.find((row) => row.id === id)!
    const values = await valuesOf(tx, register, step)
    await changeRecord(tx, registers, register, { id, version }, { values, status: step.to })
    value = (await computeFigure(tx, county, { code, period })).value
    throw undo
  })
  await expect(work).rejects.toBe(undo)
  return value
}

test.each(stocks.map(({ code, label }) => [label, code] as const))(
  '期末以后办的事，不改变当时的存量：%s',
  async (_, code) => {
    const { before, rows } = await readIn(database.pool, region, async (tx) => ({
      before: (await computeFigure(tx, county, { code, period })).value,
      rows: (await listRecordsBehind(tx, county, { code, period }))!.page.rows,
    }))
    expect(rows.length).toBeGreaterThan(0)
    const { steps } = getRegister(registers, figures[code]!.register!)
    for (const { id, status } of rows) {
      for (const step of Object.values(steps).filter(({ from }) => listOf(from).includes(status)))
        expect([step.label, await afterStep(code, id, step)]).toEqual([step.label, before])
    }
  },
)
