import { sql } from 'kysely'
import type pg from 'pg'
import { getRegister, tableOf, type Register, type Registers } from '../define/index.ts'
import {
  knownOn,
  listRecords,
  readIn,
  visible,
  writeIn,
  type Query,
  type RecordRow,
  type Tx,
  type Value,
} from '../store/index.ts'
import { ledgerColumns, type LedgerColumn } from './ledger-columns.ts'
import { ledgerSheet } from './ledger-sheet.ts'
import { fitsSpreadsheet, sayDecimal, sayMoney } from './number-cell.ts'
import { refuse } from './refusals.ts'
import { keyText } from './said-sql.ts'
import { maxSheetRows, writeWorkbook, type OutCell } from './workbook-writer.ts'

export interface Exporting {
  readonly region: string
  readonly registers: Registers
  readonly register: Register
  readonly actor: string
  readonly query?: Pick<Query, 'filters' | 'search'>
  /** As it was known at the end of that day; otherwise as it is now. */
  readonly asKnownOn?: string | undefined
  /** 演示数据, in the title line and in the file's properties. */
  readonly watermark?: string | undefined
}

/**
 * A register as a workbook that can be changed and imported again; imported unchanged it changes nothing. References are
 * written by the natural key. Leaves an event that says who took out how many rows.
 */
export async function exportRegister(pool: pg.Pool, exporting: Exporting): Promise<Uint8Array> {
  const { region, register, asKnownOn, watermark, actor } = exporting
  const title = `${register.title}${asKnownOn === undefined ? '' : `（截至${asKnownOn}）`}${watermark === undefined ? '' : `　${watermark}`}`
  const counted = { rows: 0 }
  const bytes = await readIn(
    pool,
    region,
    (tx) =>
      writeWorkbook({
        title,
        remark: watermark,
        sheets: [ledgerSheet(register, title, exportedRows(tx, exporting, counted))],
      }),
    asKnownOn === undefined ? null : knownOn(asKnownOn),
  )
  const detail = {
    register: register.name,
    ...counted,
    ...(asKnownOn !== undefined && { asKnownOn }),
    query: exporting.query ?? {},
  }
  await writeIn(pool, { region, actor, kind: 'register.exported', detail }, async () => undefined)
  return bytes
}

const pageRows = 1000

async function* exportedRows(tx: Tx, exporting: Exporting, counted: { rows: number }): AsyncGenerator<OutCell[]> {
  const { registers, register, query } = exporting
  const columns = ledgerColumns(register)
  let after: string | undefined
  do {
    const page = await listRecords(tx, registers, register, {
      ...query,
      sort: register.key[0],
      limit: pageRows,
      ...(after !== undefined && { after }),
    })
    const said = await sayReferences(tx, registers, columns, page.rows)
    for (const row of page.rows) {
      if (++counted.rows > maxSheetRows - 2)
        throw refuse('sheetTooLong', { title: register.title, rows: maxSheetRows - 2 })
      yield columns.map((column) => sayCell(column, row, said))
    }
    after = page.next ?? undefined
  } while (after !== undefined)
}

/** How people write what reference and document fields hold: `column id` → text. */
type Said = ReadonlyMap<string, string>

const saidKey = (column: string, id: string): string => `${column} ${id}`

async function sayReferences(
  tx: Tx,
  registers: Registers,
  columns: readonly LedgerColumn[],
  rows: readonly RecordRow[],
): Promise<Said> {
  const said = new Map<string, string>()
  for (const { name, field } of columns) {
    if (field?.type !== 'ref' && field?.type !== 'document') continue
    const ids = [...new Set(rows.map((row) => row.values[name]).filter((value) => typeof value === 'string'))]
    if (ids.length === 0) continue
    const found =
      field.type === 'ref' ? await keysOf(tx, registers, getRegister(registers, field.to), ids) : await filesOf(tx, ids)
    for (const { id, text } of found) said.set(saidKey(name, id), text ?? id)
  }
  return said
}

interface SaidOne {
  readonly id: string
  readonly text: string | null
}

async function keysOf(tx: Tx, registers: Registers, target: Register, ids: string[]): Promise<SaidOne[]> {
  const { rows } = await sql<SaidOne>`
    select t.id, ${keyText(registers, tx, target, 't')} as text from ${sql.table(tableOf(target))} as t
    where ${visible('t', tx)} and t.id = any(${ids}::uuid[])`.execute(tx.db)
  return rows
}

// A name that two files bear would not find its file again: then the hash is written.
async function filesOf(tx: Tx, hashes: string[]): Promise<SaidOne[]> {
  const { rows } = await sql<SaidOne>`
    select d.sha256 as id, case when exists (
        select from documents as o where o.region = d.region and o.name = d.name and o.sha256 <> d.sha256) then d.sha256 else d.name end as text
    from documents as d where d.region = ${tx.region} and d.sha256 = any(${hashes}::text[])`.execute(tx.db)
  return rows
}

function sayCell({ name, field, choices }: LedgerColumn, row: RecordRow, said: Said): OutCell {
  const value: Value = field ? (row.values[name] ?? null) : row.status
  if (value === null) return null
  const text = Array.isArray(value) ? value.join('、') : String(value)
  if (choices) return { text: choices[text] ?? text }
  switch (field?.type) {
    case 'ref':
    case 'document':
      return { text: said.get(saidKey(name, text)) ?? text }
    case 'money':
      return sayNumber(sayMoney(text, field.ledger))
    case 'whole':
    case 'decimal':
    case 'year':
      return sayNumber(sayDecimal(text))
    case 'date':
      return { day: text }
    default:
      return { text }
  }
}

const sayNumber = (text: string): OutCell => (fitsSpreadsheet(text) ? { number: text } : { text })
