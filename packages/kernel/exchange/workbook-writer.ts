import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { writeXlsx, type CellStyle, type DataValidation, type WriteSheet } from 'hucre'
import { choicesSheet } from './ledger-columns.ts'
import { columnLetters } from './workbook-cell.ts'

/** What is written into a cell; a number is a decimal text of at most 15 digits. */
export type OutCell = null | { readonly text: string } | { readonly number: string } | { readonly day: string }

/** What a spreadsheet lets people type into a column. */
export type Allowed =
  | { readonly list: readonly string[] }
  | { readonly type: 'date' | 'whole' | 'decimal'; readonly from: string; readonly to: string }

export interface PlannedColumn {
  readonly heading: string
  readonly required?: boolean
  /** In characters of Latin text; a Chinese one takes two. */
  readonly width: number
  /** A number format; `@` keeps what is typed as text. */
  readonly format: string
  readonly wrap?: boolean
  readonly allowed?: Allowed
  readonly advice?: string
}

export interface PlannedSheet {
  readonly name: string
  /** The line above the heading. */
  readonly title: string
  readonly columns: readonly PlannedColumn[]
  readonly rows: Iterable<readonly OutCell[]> | AsyncIterable<readonly OutCell[]>
}

export interface PlannedWorkbook {
  /** In the file's properties, as is the remark. */
  readonly title: string
  readonly remark?: string | undefined
  readonly sheets: readonly PlannedSheet[]
}

export const maxSheetRows = 1_048_576
const firstRow = 3
/** Rows below the last one that are ready for more. */
const spareRows = 2000

/**
 * Writes a workbook row by row: memory does not grow with the rows. hucre makes everything but the rows — styles,
 * drop-downs, frozen headings, properties — around one sample row; the rows are put in its place with its styles.
 */
export async function writeWorkbook(plan: PlannedWorkbook): Promise<Uint8Array> {
  const shell = unzipSync(await writeShell(plan))
  const out: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((error, chunk) => {
    failure ??= error
    out.push(chunk)
  })
  for (const [path, bytes] of Object.entries(shell)) {
    const entry = new ZipDeflate(path, { level: 4 })
    // The same content makes the same file.
    entry.mtime = new Date(1980, 0, 1)
    zip.add(entry)
    const index = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1] ?? 0)
    const sheet = plan.sheets[index - 1]
    if (sheet) for await (const piece of spliceRows(new TextDecoder().decode(bytes), sheet)) entry.push(strToU8(piece))
    entry.push(sheet ? new Uint8Array() : bytes, true)
  }
  zip.end()
  if (failure) throw failure as Error
  return joinBytes(out)
}

function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const titleStyle: CellStyle = { font: { bold: true, size: 16, name: '宋体' }, alignment: { vertical: 'center' } }
const headingStyle = (required: boolean | undefined): CellStyle => ({
  font: { bold: true, size: 11, name: '宋体', color: { rgb: required ? 'C00000' : '1F2937' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF7' } },
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
  numFmt: '@',
})

// Not the hour of writing: the same content is the same bytes.
const written = new Date('2000-01-01T00:00:00Z')

async function writeShell({ title, remark, sheets }: PlannedWorkbook): Promise<Uint8Array> {
  const lists: string[][] = []
  const planned = sheets.map((sheet) => shellSheet(sheet, lists))
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const rows = Array.from({ length: longest }, (_, i) => lists.map((list) => list[i] ?? null))
  return writeXlsx({
    defaultFont: { name: '宋体', size: 11 },
    properties: {
      title,
      created: written,
      modified: written,
      ...(remark !== undefined && { subject: remark, keywords: remark, description: remark }),
    },
    sheets: lists.length === 0 ? planned : [...planned, { name: choicesSheet, rows, hidden: true }],
  })
}

function shellSheet({ name, title, columns }: PlannedSheet, lists: string[][]): WriteSheet {
  const cells: WriteSheet['cells'] = new Map([['0,0', { style: titleStyle }]])
  for (const [i, column] of columns.entries()) {
    cells.set(`1,${i}`, { style: headingStyle(column.required) })
    const alignment = { vertical: 'center', wrapText: column.wrap ?? false } as const
    cells.set(`2,${i}`, { style: { numFmt: column.format, alignment } })
  }
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [[title], columns.map(({ heading }) => heading), columns.map(() => 'x')],
    cells,
    rowDefs: new Map([
      [0, { height: 28 }],
      [1, { height: 32 }],
    ]),
    freezePane: { rows: 2, columns: 1 },
    autoFilter: { range: `A2:${columnLetters(columns.length)}2` },
    dataValidations: columns.flatMap((column, i) => validation(column, i + 1, lists)),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$2',
    },
  }
}

function validation({ heading, allowed, advice }: PlannedColumn, place: number, lists: string[][]): DataValidation[] {
  if (!allowed) return []
  const letters = columnLetters(place)
  const rule = {
    range: `${letters}${firstRow}:${letters}${maxSheetRows}`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: heading.slice(0, 30),
    errorMessage: (advice ?? '请按填写说明填写').slice(0, 200),
  }
  if (!('list' in allowed)) {
    return [{ ...rule, type: allowed.type, operator: 'between', formula1: allowed.from, formula2: allowed.to }]
  }
  lists.push([...allowed.list])
  const column = columnLetters(lists.length)
  return [{ ...rule, type: 'list', formula1: `'${choicesSheet}'!$${column}$1:$${column}$${allowed.list.length}` }]
}

async function* spliceRows(shell: string, { columns, rows }: PlannedSheet): AsyncGenerator<string> {
  const start = shell.indexOf(`<row r="${firstRow}"`)
  const end = shell.indexOf('</sheetData>')
  const styles = columns.map((_, i) => {
    const style = new RegExp(`<c r="${columnLetters(i + 1)}${firstRow}"[^>]*? s="(\\d+)"`).exec(shell.slice(start, end))
    return style ? ` s="${style[1]}"` : ''
  })
  const head = shell.slice(0, start).replace(/<dimension [^>]*\/>/, '')
  // Empty cells below take the column's format too: what is typed into them stays text.
  yield head.replace(/<col min="(\d+)"/g, (col, place: string) =>
    col.replace('<col', `<col${styles[Number(place) - 1]!.replace(' s=', ' style=')}`),
  )
  let number = firstRow
  let piece = ''
  for await (const row of rows) {
    piece += rowXml(row, number++, styles)
    if (piece.length < 64 * 1024) continue
    yield piece
    piece = ''
  }
  const lastRow = number - 1
  const tail = shell
    .slice(end)
    .replace(/(<autoFilter ref="A2:[A-Z]+)2"/, `$1${Math.max(lastRow, 2)}"`)
    .replaceAll(
      new RegExp(`(sqref="[A-Z]+${firstRow}:[A-Z]+)${maxSheetRows}"`, 'g'),
      `$1${Math.min(lastRow + spareRows, maxSheetRows)}"`,
    )
  yield piece + tail
}

function rowXml(row: readonly OutCell[], number: number, styles: readonly string[]): string {
  let cells = ''
  for (const [i, cell] of row.entries()) {
    if (cell === null) continue
    const open = `<c r="${columnLetters(i + 1)}${number}"${styles[i]}`
    if ('text' in cell)
      cells += `${open} t="inlineStr"><is><t xml:space="preserve">${escapeText(cell.text)}</t></is></c>`
    else cells += `${open}><v>${'number' in cell ? cell.number : serialOf(cell.day)}</v></c>`
  }
  return `<row r="${number}">${cells}</row>`
}

const serialOf = (day: string): number => {
  const serial = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569
  return serial > 60 ? serial : serial - 1
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

// What looks like an escape of a spreadsheet (_x000D_) is escaped itself; control signs can only be written so.
function escapeText(text: string): string {
  const marked = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  const plain = marked.replace(/[&<>]/g, (sign) => named[sign]!)
  let safe = ''
  for (const sign of plain) {
    const code = sign.codePointAt(0)!
    const held = code >= 32 ? code < 0xfffe || code > 0xffff : code === 9 || code === 10
    safe += held && sign.isWellFormed() ? sign : `_x${code.toString(16).padStart(4, '0').toUpperCase()}_`
  }
  return safe
}
