import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A data frame as it was written: column by column; null is missing, infinities are texts. */
export type Table = Readonly<Record<string, readonly Cell[]>>
export type Cell = number | string | boolean | null

/** A file of the fixtures; null where it is not there. */
export function readFixture(folder: string, name: string): unknown {
  const path = join(folder, name)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/** The names of all fixtures of a folder; none where there is no folder. */
export function listFixtures(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
}

export function numberOf(cell: Cell | undefined): number {
  if (cell === 'Inf') return Infinity
  if (cell === '-Inf') return -Infinity
  return typeof cell === 'number' ? cell : NaN
}

export function numbersOf(cells: readonly Cell[]): Float64Array {
  return Float64Array.from(cells, numberOf)
}

export function textsOf(cells: readonly Cell[]): readonly string[] {
  return cells.map(String)
}

/** The columns of a table with a column of unit codes, in the order of `units`. */
export function columnsBy(table: Table, units: readonly string[]): ReadonlyMap<string, Float64Array> {
  const rows = new Map(textsOf(table['uCode']!).map((unit, row) => [unit, row]))
  return new Map(
    Object.entries(table)
      .filter(([code]) => code !== 'uCode')
      .map(([code, cells]) => [code, Float64Array.from(units, (unit) => numberOf(cells[rows.get(unit) ?? -1]))]),
  )
}
