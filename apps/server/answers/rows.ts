import type { Register, Registers } from '@dongjian/kernel/define'
import type { RecordRow as StoredRow, Tx, Values } from '@dongjian/kernel/store'
import type { Cell, RecordRow } from '../contract/records.ts'
import { nameCells } from './names.ts'

type Names = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Stored values as cells: a reference and a document carry what they are called. */
export function cellsOf(register: Register, values: Values, names: Names): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(register.fields).map(([name, field]) => {
      const value = values[name] ?? null
      if ((field.type !== 'ref' && field.type !== 'document') || typeof value !== 'string') return [name, asCell(value)]
      return [name, { id: value, text: names.get(name)?.get(value) ?? '' }]
    }),
  )
}

const asCell = (value: Values[string]): Cell => (Array.isArray(value) ? [...value] : (value as Cell))

export async function rowsOf(
  tx: Tx,
  registers: Registers,
  register: Register,
  rows: readonly StoredRow[],
): Promise<RecordRow[]> {
  const names = await nameCells(tx, registers, register, rows)
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    status: row.status,
    recordedFrom: row.recordedFrom,
    cells: cellsOf(register, row.values, names),
  }))
}

/** What a row is called in a list: its naming cell in words. */
export function nameOf(register: Register, row: RecordRow): string {
  const cell = row.cells[register.naming]
  const field = register.fields[register.naming]
  if (cell === null || cell === undefined) return ''
  if (field?.type === 'choice' && typeof cell === 'string') return field.choices[cell] ?? cell
  if (Array.isArray(cell)) return cell.join('、')
  return typeof cell === 'object' ? cell.text : String(cell)
}
