import { sql } from 'kysely'
import { newId, type Tx } from '../store/index.ts'
import type { LedgerRow } from './ledger-rows.ts'
import { pgArray } from './pg-array.ts'
import { withoutUnseen, type Problem } from './problem.ts'
import type { Heading } from './sheet-heading.ts'
import { columnLetters } from './workbook-cell.ts'

// Writes to the staging tables. Arrays travel as their text: one parameter per column, whatever the number of rows.

export interface SheetPlace {
  readonly importId: string
  readonly sheet: string
  readonly register: string
  readonly position: number
}

export async function insertSheet(
  tx: Tx,
  { importId, sheet, register, position }: SheetPlace,
  heading: Heading,
): Promise<void> {
  const given = heading.places.map((place) => place > 0)
  const letters = pgArray(heading.places.map((place) => (place > 0 ? columnLetters(place) : null)))
  await sql`insert into import_sheets (region, import_id, sheet, register, position, given, letters)
    values (${tx.region}, ${importId}, ${sheet}, ${register}, ${position}, ${given}::boolean[], ${letters}::text[])`.execute(
    tx.db,
  )
}

/** Adds rows of one sheet, numbered through the whole import from `from` on. */
export async function insertRows(tx: Tx, place: SheetPlace, rows: readonly LedgerRow[], from: number): Promise<void> {
  const ids = rows.map(() => newId())
  await sql`
    insert into import_rows (region, import_id, ordinal, register, sheet, row_no, cells, flawed, record_id, new_id, key_text, name_text)
    select ${tx.region}, ${place.importId}, ordinal, ${place.register}, ${place.sheet}, row_no, cells::text[], flawed::integer[],
      id, id, key_text, name_text
    from unnest(${rows.map((_, i) => from + i)}::integer[], ${rows.map((row) => row.number)}::integer[],
      ${rows.map((row) => pgArray(row.cells))}::text[], ${rows.map((row) => pgArray(row.flawed.map(String)))}::text[],
      ${ids}::uuid[], ${rows.map((row) => row.keyText)}::text[], ${rows.map((row) => row.nameText)}::text[])
      as given (ordinal, row_no, cells, flawed, id, key_text, name_text)`.execute(tx.db)
}

export type ProblemSource = 'cells' | 'records'

export async function insertProblems(
  tx: Tx,
  importId: string,
  source: ProblemSource,
  problems: readonly Problem[],
): Promise<void> {
  if (problems.length === 0) return
  const column = (of: (problem: Problem) => string | number | null) =>
    problems.map(of).map((told) => (typeof told === 'string' ? withoutUnseen(told) : told))
  await sql`
    insert into import_problems (region, import_id, id, source, sheet, row_no, cell, code, what, advice)
    select ${tx.region}, ${importId}, id, ${source}, sheet, row_no, cell, code, what, advice
    from unnest(${problems.map(() => newId())}::uuid[], ${column((p) => p.sheet)}::text[], ${column((p) => p.row)}::integer[],
      ${column((p) => p.cell)}::text[], ${column((p) => p.code)}::text[], ${column((p) => p.what)}::text[], ${column((p) => p.advice)}::text[])
      as given (id, sheet, row_no, cell, code, what, advice)`.execute(tx.db)
}
