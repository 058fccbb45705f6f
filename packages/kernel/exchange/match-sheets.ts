import type { Register, Registers } from '../define/index.ts'
import { compact } from './half-width.ts'
import { choicesSheet, guideSheet, ledgerColumns, sheetNameOf } from './ledger-columns.ts'
import { findHeading } from './sheet-heading.ts'
import type { SheetRow } from './workbook-cell.ts'
import type { OpenSheet } from './workbook-reader.ts'

const bare = (title: string): string => compact(title).replace(/(台账|清单|一览表|表)$/, '')

/**
 * The register that a sheet is named after: its title with or without 台账, and what tells sheets of one register apart
 * behind it — 科研项目台账（北岙街道）, 科研项目-2.
 */
export function findRegisterOf(sheetName: string, registers: Registers): Register | undefined {
  const name = compact(sheetName)
  const list = Object.values(registers)
  const exact = list.find((register) => [compact(sheetNameOf(register)), compact(register.title)].includes(name))
  if (exact) return exact
  const same = list.filter((register) => bare(register.title) === bare(name))
  if (same.length === 1) return same[0]
  const begun = list
    .filter((register) => [compact(register.title), bare(register.title)].some((title) => continues(name, title)))
    .toSorted((a, b) => bare(b.title).length - bare(a.title).length)
  return begun[0]
}

const continues = (name: string, title: string): boolean =>
  name.startsWith(title) && /^([-—_·.、(（/\d])/.test(name.slice(title.length))

export const isOurOwn = (sheetName: string): boolean => [guideSheet, choicesSheet].includes(sheetName)

/** Where the heading of a ledger is looked for; a sheet can have 16,384 columns. */
const peekedColumns = 200

/** The first rows of a sheet that is named after no register: to say whether it looks like one. */
export async function peek(sheet: OpenSheet): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of sheet.rows()) {
    const cells = row.cells.slice(0, peekedColumns)
    if (cells.some((cell) => cell !== undefined)) rows.push({ ...row, cells })
    if (rows.length === 10) break
  }
  return rows
}

/** The register whose heading stands in the rows: all parts of its key, and at least three columns (or all it has). */
export function guessRegister(rows: readonly SheetRow[], registers: Registers): Register | undefined {
  let best: Register | undefined
  let most = 0
  for (const register of Object.values(registers)) {
    const columns = ledgerColumns(register)
    const heading = findHeading('', rows, columns)
    if (!heading) continue
    const has = (name: string): boolean => heading.places[columns.findIndex((column) => column.name === name)]! > 0
    const found = heading.places.filter((place) => place > 0).length
    if (!register.key.every(has) || found < Math.min(3, columns.length - 1)) continue
    if (found > most) [best, most] = [register, found]
  }
  return best
}
