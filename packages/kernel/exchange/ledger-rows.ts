import type { Register } from '../define/index.ts'
import { compact } from './half-width.ts'
import type { LedgerColumn } from './ledger-columns.ts'
import { fault, quote, withoutUnseen, type Problem } from './problem.ts'
import { readCell } from './read-cell.ts'
import { findHeading, type Heading } from './sheet-heading.ts'
import { addressOf, columnLetters, type Cell, type SheetRow } from './workbook-cell.ts'
import type { OpenSheet } from './workbook-reader.ts'

/** One row of a ledger as it was written, cell by cell in the order of the definition, the status last. */
export interface LedgerRow {
  readonly number: number
  /** Texts that PostgreSQL casts to the columns' types; references and documents as written. */
  readonly cells: readonly (string | null)[]
  /** Positions (from 1) of cells that could not be read: they are null in `cells`. */
  readonly flawed: readonly number[]
  /** The natural key as people write it; null when a part is empty or is a reference. */
  readonly keyText: string | null
  readonly nameText: string | null
}

export interface SkippedRow {
  readonly sheet: string
  readonly row: number
  readonly why: '表头以上' | '合计行' | '表下说明' | '重复的表头' | '空行'
  readonly text: string
}

/** What is learnt of a sheet while its rows are read. */
export interface SheetFindings {
  heading: Heading | undefined
  readonly problems: Problem[]
  readonly skipped: SkippedRow[]
}

export const noFindings = (): SheetFindings => ({ heading: undefined, problems: [], skipped: [] })

const headingRows = 10
/** No ledger has so many columns; a row that had would be read through for each of them. */
const widest = 1000
/** Rows passed over that a person looks through. */
export const keptSkipped = 200

/** Rows of one sheet; problems and passed-over rows are added to `findings` as they are met. */
export async function* readLedgerRows(
  sheet: OpenSheet,
  register: Register,
  columns: readonly LedgerColumn[],
  findings: SheetFindings,
): AsyncGenerator<LedgerRow> {
  const first: SheetRow[] = []
  let reading: Reading | undefined
  for await (const row of sheet.rows()) {
    if (row.cells.every((cell) => cell === undefined)) continue
    if (row.cells.length > widest) return reportTooWide(row, sheet.name, findings)
    if (!reading) {
      first.push(row)
      if (first.length < headingRows) continue
      reading = begin(sheet, register, columns, findings, first)
      if (!reading) return
      for (const waiting of first) yield* readRow(waiting, reading)
    } else yield* readRow(row, reading)
  }
  if (!reading && first.length > 0) {
    reading = begin(sheet, register, columns, findings, first)
    if (reading) for (const waiting of first) yield* readRow(waiting, reading)
  }
  if (reading) {
    reportMerges(sheet, reading)
    reportHidden(reading)
  }
}

interface Reading {
  readonly sheet: string
  readonly register: Register
  readonly columns: readonly LedgerColumn[]
  readonly heading: Heading
  readonly headed: Set<number>
  readonly passed: Set<number>
  /** Rows that were read though the person does not see them. */
  readonly hidden: number[]
  readonly findings: SheetFindings
  lastRow: number
}

function begin(
  sheet: OpenSheet,
  register: Register,
  columns: readonly LedgerColumn[],
  findings: SheetFindings,
  first: readonly SheetRow[],
): Reading | undefined {
  const heading = findHeading(sheet.name, first, columns)
  if (!heading) {
    const labels = columns.filter(({ required }) => required).map(({ label }) => label)
    const advice = `请在前${headingRows}行内写上表头，至少有：${labels.join('、')}`
    findings.problems.push({
      ...fault('headingMissing', '没有找到表头', advice),
      sheet: sheet.name,
      row: null,
      cell: null,
    })
    return undefined
  }
  findings.heading = heading
  findings.problems.push(...heading.problems)
  const reading: Reading = {
    sheet: sheet.name,
    register,
    columns,
    heading,
    headed: new Set(heading.headed),
    passed: new Set(),
    hidden: [],
    findings,
    lastRow: heading.row,
  }
  return reading
}

function* readRow(row: SheetRow, reading: Reading): Generator<LedgerRow> {
  const { sheet, heading, findings } = reading
  if (row.number <= heading.row) {
    if (row.number < heading.firstRow) pass({ sheet, row: row.number, why: '表头以上', text: sayRow(row) }, findings)
    return
  }
  const why = whyPassedOver(row, reading)
  if (why) {
    reading.passed.add(row.number)
    pass({ sheet, row: row.number, why, text: sayRow(row) }, findings)
    return
  }
  if (reportNearlyEmpty(row, reading)) return
  reading.lastRow = row.number
  if (row.hidden) reading.hidden.push(row.number)
  reportUnheaded(row, reading)
  yield readCells(row, reading)
}

function pass(row: SkippedRow, { skipped }: SheetFindings): void {
  if (skipped.length < keptSkipped) skipped.push(row)
}

function reportTooWide(row: SheetRow, sheet: string, { problems }: SheetFindings): void {
  const cell = addressOf(row.cells.length, row.number)
  const what = `${cell}有内容，台账不会有这么多列`
  problems.push({ ...fault('sheetTooWide', what, '请删去右边多余的内容'), sheet, row: row.number, cell })
}

function readCells(row: SheetRow, { sheet, register, columns, heading, findings }: Reading): LedgerRow {
  const flawed: number[] = []
  const cells = columns.map((column, i) => {
    const place = heading.places[i]!
    const read = readCell(place === 0 ? undefined : row.cells[place - 1], column)
    if ('text' in read) return read.text
    flawed.push(i + 1)
    findings.problems.push({ ...read.fault, sheet, row: row.number, cell: addressOf(place, row.number) })
    return null
  })
  const said = (name: string): string | null => {
    const i = columns.findIndex((column) => column.name === name)
    return sayCell(columns[i]!, cells[i] ?? null)
  }
  const key = register.key.map((name) => (register.fields[name]?.type === 'ref' ? null : said(name)))
  return {
    number: row.number,
    cells,
    flawed,
    keyText: key.includes(null) ? null : key.join('/'),
    nameText: said(register.naming),
  }
}

/** A read text as people write it: a choice by its label. */
const sayCell = (column: LedgerColumn, text: string | null): string | null =>
  text === null ? null : (column.choices?.[text] ?? text)

const textOf = (cell: Cell | undefined): string => (cell?.kind === 'text' || cell?.kind === 'number' ? cell.text : '')

const sayRow = (row: SheetRow): string =>
  [
    ...withoutUnseen(
      row.cells
        .map(textOf)
        .filter((text) => text !== '')
        .join(' ')
        .slice(0, 200),
    ),
  ]
    .slice(0, 80)
    .join('')

const counted = '\\d+[项家个人笔条户次名份]'
const total = new RegExp(
  `^((本页|本表|全区|全县)?(合计|小计|总计|累计|共计)(数)?(\\(?共?${counted}\\)?)?|共${counted})[:：]?$`,
)
const note =
  /^(注|备注|附注|说明|填表说明|填报说明|填表人|制表人?|填报人|填报单位|审核人?|单位负责人|负责人|联系人|联系电话|填表日期|填报日期|数据来源|资料来源)[:：]/

function whyPassedOver(row: SheetRow, { columns, heading }: Reading): SkippedRow['why'] | undefined {
  const texts = row.cells.map((cell) => compact(textOf(cell)))
  const filled = texts.filter((text) => text !== '')
  // 累计 may also be what a column lets people choose.
  const first = columns[heading.places.indexOf(texts.findIndex((text) => text === filled[0]) + 1)]
  const chosen = Object.values(first?.choices ?? {}).some((label) => compact(label) === filled[0])
  if (total.test(filled[0] ?? '') && !chosen) return '合计行'
  if (note.test(filled[0] ?? '')) return '表下说明'
  // Numbers are often written down a whole column in advance.
  if (row.cells.every((cell, i) => cell === undefined || isNumbering(i + 1, heading))) return '空行'
  const labels = columns.filter((_, i) => heading.places[i] !== 0)
  const repeats = columns.filter((column, i) => {
    const text = texts[heading.places[i]! - 1] ?? ''
    return text !== '' && text.replace(/^\*/, '').startsWith(compact(column.label))
  })
  return labels.length >= 2 && repeats.length === labels.length ? '重复的表头' : undefined
}

const isNumbering = (place: number, { headed, places }: Heading): boolean =>
  headed.includes(place) && !places.includes(place)

/** 二、市级项目: one problem instead of one for each empty cell. True when the row is none to be read. */
function reportNearlyEmpty(row: SheetRow, { sheet, columns, heading, passed, findings }: Reading): boolean {
  const needed = columns.filter(({ required }, i) => required && heading.places[i] !== 0).length
  const filled = [...row.cells.entries()].filter(([i, c]) => c !== undefined && !isNumbering(i + 1, heading))
  const [at, cell] = filled[0] ?? []
  if (needed < 3 || filled.length !== 1 || cell?.kind !== 'text') return false
  passed.add(row.number)
  findings.problems.push({
    ...fault('rowNearlyEmpty', `这一行只填了${quote(cell.text)}`, '不是记录的请删去整行，是记录的请补齐必填的栏目'),
    sheet,
    row: row.number,
    cell: addressOf(at! + 1, row.number),
  })
  return true
}

function reportUnheaded(row: SheetRow, { sheet, headed, findings }: Reading): void {
  for (const [i, cell] of row.cells.entries()) {
    if (cell === undefined || headed.has(i + 1)) continue
    headed.add(i + 1)
    const what = `${columnLetters(i + 1)}列有内容但没有表头`
    findings.problems.push({
      ...fault('columnWithoutHeading', what, '请补上表头，不需要的内容请删去'),
      sheet,
      row: row.number,
      cell: addressOf(i + 1, row.number),
    })
  }
}

function reportMerges(sheet: OpenSheet, { heading, passed, lastRow, findings }: Reading): void {
  for (const area of sheet.merges) {
    if (area.toRow <= heading.row || area.fromRow > lastRow || passed.has(area.fromRow)) continue
    findings.problems.push({
      ...fault('mergedCells', `${area.text}是合并单元格`, '请取消合并，每一行都填写完整'),
      sheet: sheet.name,
      row: area.fromRow,
      cell: addressOf(area.fromColumn, area.fromRow),
    })
  }
}

/** One problem for all of them: a filter may hide a thousand. */
function reportHidden({ sheet, hidden, findings }: Reading): void {
  const [first] = hidden
  if (first === undefined) return
  const what = hidden.length === 1 ? `第${first}行是隐藏的` : `有${hidden.length}行是隐藏的，第${first}行起`
  findings.problems.push({
    ...fault('rowsHidden', what, '要导入的请取消隐藏和筛选、核对后再上传，不导入的请删去'),
    sheet,
    row: first,
    cell: null,
  })
}
