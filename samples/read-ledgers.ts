import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { fenOf, sumOf, wanOf } from './generate/amounts.ts'

/** A line of a ledger as its headings name it: 项目编号 → QJ2023-001. Money and numbers are texts as the cell shows them. */
export type Line = Readonly<Record<string, string>>

interface Manifest {
  readonly ledgers: readonly { readonly file: string; readonly ledgerDay: string }[]
}

/** All workbooks of a county kept up to a day, sheet by sheet, read by another library than the one that wrote them. */
export async function readLedgers(folder: string, until: string): Promise<(title: string) => Line[]> {
  const home = join(import.meta.dirname, folder)
  const { ledgers } = JSON.parse(await readFile(join(home, 'county.json'), 'utf8')) as Manifest
  const sheets = new Map<string, Line[]>()
  for (const { file, ledgerDay } of ledgers) {
    if (ledgerDay > until) continue
    const book = new exceljs.Workbook()
    await book.xlsx.readFile(join(home, file))
    for (const sheet of book.worksheets) sheets.set(sheet.name, merge(sheets.get(sheet.name) ?? [], linesOf(sheet)))
  }
  return (title) => {
    const lines = sheets.get(title)
    if (!lines) throw new Error(`no sheet is called ${title}`)
    return lines
  }
}

// 标题, 表头, then lines that begin with 序号; the note below does not.
function linesOf(sheet: exceljs.Worksheet): Line[] {
  const headings = (sheet.getRow(2).values as exceljs.CellValue[]).map((value) => sayCell(value))
  const lines: Line[] = []
  sheet.eachRow((row, number) => {
    if (number <= 2 || typeof row.getCell(1).value !== 'number') return
    const cells = headings.map((heading, i): [string, string] => [heading, i < 2 ? '' : sayCell(row.getCell(i).value)])
    lines.push(Object.fromEntries(cells.slice(2)))
  })
  return lines
}

function sayCell(value: exceljs.CellValue | undefined): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A later workbook corrects the lines that have the same beginning, and says nothing of the other columns. */
function merge(before: readonly Line[], after: readonly Line[]): Line[] {
  const keyOf = (line: Line) => Object.values(line)[0]!
  const twoParts = before[0] && '来数指标' in before[0] ? (line: Line) => `${keyOf(line)} ${line['统计期间']}` : keyOf
  const next = new Map(after.map((line) => [twoParts(line), line]))
  return [
    ...before.map((line) => ({ ...line, ...next.get(twoParts(line)) })),
    ...after.filter((line) => !before.some((known) => twoParts(known) === twoParts(line))),
  ]
}

export const total = (lines: readonly Line[], heading: string): string =>
  wanOf(sumOf(lines.map((line) => fenOf(line[heading]!))))

export const distinct = (lines: readonly Line[], ...headings: readonly string[]): number =>
  new Set(lines.map((line) => headings.map((heading) => line[heading]).join('|'))).size

export const during = (year: string, heading: string) => (line: Line) => line[heading]!.startsWith(year)
