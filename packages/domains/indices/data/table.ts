import { addressOf, openWorkbook, type Cell } from '@dongjian/kernel/exchange'
import { Exact } from '@dongjian/kernel/figures'

/** A sheet as plain texts, whatever file it came from. */
export interface Table {
  readonly sheet: string
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** As the person sees it: from 1. */
  readonly number: number
  readonly cells: readonly TableCell[]
  /** Nobody who looks at the sheet sees it. */
  readonly hidden?: boolean
}

/** A percentage is in hundredths: 12% is 12. `wrong` is why a cell cannot be read. */
export interface TableCell {
  readonly text: string | null
  readonly wrong?: string
}

export const cellAddress = (column: number, row: number): string => addressOf(column + 1, row)

/** An .xlsx, or an old .xls, of which the workbook reader says what to do with it. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)

/** The sheets of an .xlsx, or the one of a .csv in UTF-8 or GB 18030. */
export async function readTables(bytes: Uint8Array): Promise<Table[]> {
  // What is neither is text; the workbook reader says what to do with an empty file.
  return isWorkbook(bytes) || bytes.length === 0 ? readSheets(bytes) : [readCsv(decodeText(bytes))]
}

async function readSheets(bytes: Uint8Array): Promise<Table[]> {
  const { sheets } = await openWorkbook(bytes)
  const tables: Table[] = []
  for (const sheet of sheets.filter(({ hidden }) => !hidden)) {
    const rows: TableRow[] = []
    for await (const { number, cells, hidden } of sheet.rows())
      rows.push({ number, cells: Array.from(cells, textOf), hidden })
    tables.push({ sheet: sheet.name, rows })
  }
  return tables
}

function textOf(cell: Cell | undefined): TableCell {
  switch (cell?.kind) {
    case undefined:
      return { text: null }
    case 'text':
      return { text: cell.text.trim() === '' ? null : cell.text.trim() }
    case 'number':
      return { text: cell.percent ? new Exact(cell.text).times(100).toFixed() : cell.text }
    case 'date':
      return { text: null, wrong: '是日期，应填数字' }
    case 'flag':
      return { text: null, wrong: '是“是/否”，应填数字' }
    case 'error':
      return { text: null, wrong: `公式出错（${cell.text}），请改成数字` }
    case 'uncalculated':
      return { text: null, wrong: '公式没有算出结果，请在 Excel 里重新保存' }
  }
}

/** Text in UTF-8 or, as old programs of an office still write it, in GB 18030. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** RFC 4180: commas, quotes doubled inside quotes, either line end. */
export function readCsv(text: string): Table {
  const rows: TableRow[] = []
  let [cells, field, quoted, number] = [[] as string[], '', false, 1]
  const endField = () => {
    cells.push(field)
    field = ''
  }
  const endRow = () => {
    endField()
    if (cells.some((cell) => cell.trim() !== ''))
      rows.push({ number, cells: cells.map((cell) => ({ text: cell.trim() === '' ? null : cell.trim() })) })
    cells = []
    number += 1
  }
  const body = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at]!
    if (quoted) {
      if (sign !== '"') field += sign
      else if (body[at + 1] === '"') field += body[(at += 1)]
      else quoted = false
    } else if (sign === '"' && field === '') quoted = true
    else if (sign === ',') endField()
    else if (sign === '\n') endRow()
    else field += sign
  }
  if (field !== '' || cells.length > 0) endRow()
  return { sheet: 'CSV', rows }
}
