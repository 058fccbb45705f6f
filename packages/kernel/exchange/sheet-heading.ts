import { compact, halfWidth } from './half-width.ts'
import type { LedgerColumn } from './ledger-columns.ts'
import { findNearest } from './nearest-label.ts'
import { fault, quote, type Problem } from './problem.ts'
import { addressOf, columnLetters, type Cell, type SheetRow } from './workbook-cell.ts'

export interface Heading {
  /** The last row of the heading: data begins below. */
  readonly row: number
  /** For each ledger column its place in the sheet from 1, or 0 when the sheet does not have it. */
  readonly places: readonly number[]
  /** The first of its (one or two) rows. */
  readonly firstRow: number
  /** Every column that has a heading of any kind. */
  readonly headed: readonly number[]
  readonly problems: readonly Problem[]
}

interface Written {
  readonly place: number
  readonly label: string
  readonly unit: string | undefined
}

const numbering = new Set(['序号', '编号序号', '序', 'No.', 'NO', 'No'])
const moneyUnits = new Set(['元', '万元', '亿元', '千元', '百万元'])

/**
 * Finds the heading among the first rows by its labels and says what is wrong with it.
 * A title may stand above; a heading may take two rows, the upper one a merged group over the lower.
 * None when no row holds at least two labels of the register (or its only one).
 */
export function findHeading(
  sheet: string,
  rows: readonly SheetRow[],
  columns: readonly LedgerColumn[],
): Heading | undefined {
  let best: { row: SheetRow; upper: SheetRow | undefined; hits: number } | undefined
  for (const [i, row] of rows.entries()) {
    for (const upper of [undefined, rows[i - 1]]) {
      if (upper && upper.number !== row.number - 1) continue
      const hits = countHits(writtenIn(row, upper), columns)
      if (hits > (best?.hits ?? 0)) best = { row, upper, hits }
    }
  }
  if (!best || best.hits < Math.min(2, columns.length)) return undefined
  const { row, upper } = best
  const said = unitSaidAbove(rows.filter(({ number }) => number < row.number))
  const written = writtenIn(row, upper)
  const firstRow = (upper ?? row).number
  return {
    ...settle({ sheet, row: row.number, written, columns, said }),
    firstRow,
    headed: written.map(({ place }) => place),
  }
}

const countHits = (written: readonly Written[], columns: readonly LedgerColumn[]): number =>
  new Set(written.map((cell) => matchColumn(cell, columns)?.at).filter((at) => at !== undefined)).size

const textOf = (cell: Cell | undefined): string =>
  cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.text : ''

function writtenIn(row: SheetRow, upper: SheetRow | undefined): Written[] {
  const written: Written[] = []
  let group: ReturnType<typeof splitHeading> | undefined
  const length = Math.max(row.cells.length, upper?.cells.length ?? 0)
  for (let i = 0; i < length; i++) {
    const above = textOf(upper?.cells[i])
    if (above !== '') group = splitHeading(above)
    const own = textOf(row.cells[i])
    if (own === '' && above === '') continue
    const { label, unit } = splitHeading(own === '' ? above : own)
    written.push({ place: i + 1, label, unit: unit ?? (own === '' ? undefined : group?.unit) })
  }
  return written
}

/** *立项下达总额（万元） → 立项下达总额, 万元. A bracket that is part of the label is put back by `settle`. */
function splitHeading(text: string): { label: string; unit: string | undefined } {
  const plain = compact(text).replace(/^\*|\*$|\(必填\)$/g, '')
  const match = /^(.+?)[([]([^()[\]]+)[)\]]$/.exec(plain) ?? /^(.+?)[/:,](万元|亿元|元)$/.exec(plain)
  return match ? { label: match[1]!, unit: match[2]!.replace(/^单位:?/, '') } : { label: plain, unit: undefined }
}

/** 单位：万元 in a line above the table holds for all its money columns. */
function unitSaidAbove(rows: readonly SheetRow[]): string | undefined {
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const said = /单位[:：]?(亿元|百万元|万元|千元|元)/.exec(halfWidth(textOf(cell)).replace(/\s+/g, ''))
    if (said) return said[1]
  }
  return undefined
}

interface Settling {
  readonly sheet: string
  readonly row: number
  readonly written: readonly Written[]
  readonly columns: readonly LedgerColumn[]
  readonly said: string | undefined
}

function settle({ sheet, row, written, columns, said }: Settling): Pick<Heading, 'row' | 'places' | 'problems'> {
  const places = columns.map(() => 0)
  const problems: Problem[] = []
  const report = (place: number, ...parts: Parameters<typeof fault>) =>
    problems.push({ ...fault(...parts), sheet, row, cell: addressOf(place, row) })
  for (const cell of written) {
    if (numbering.has(cell.label)) continue
    const found = matchColumn(cell, columns)
    if (!found) {
      reportUnknown(cell, columns, report)
    } else if (places[found.at]) {
      const first = columnLetters(places[found.at]!)
      report(cell.place, 'columnTwice', `${quote(cell.label)}列已在${first}列出现过`, '同一列只保留一列')
    } else {
      places[found.at] = cell.place
      checkUnit({ ...cell, unit: found.unit }, columns[found.at]!, said, report)
    }
  }
  for (const [at, column] of columns.entries()) {
    if (!column.required || places[at]) continue
    const what = `缺少必填列“${column.label}”`
    problems.push({ ...fault('columnMissing', what, `请在表头加上“${column.label}”一列`), sheet, row, cell: null })
  }
  return { row, places, problems }
}

function matchColumn(
  cell: Written,
  columns: readonly LedgerColumn[],
): { at: number; unit: string | undefined } | undefined {
  const whole = cell.unit === undefined ? cell.label : `${cell.label}(${cell.unit})`
  // The whole heading first: 所在街道（乡镇） is a label, not a label with a unit.
  const exact = columns.findIndex(({ label }) => compact(label) === whole)
  if (exact >= 0) return { at: exact, unit: cell.label === whole ? cell.unit : undefined }
  const at = columns.findIndex(({ label }) => compact(label) === cell.label)
  return at < 0 ? undefined : { at, unit: cell.unit }
}

type Report = (place: number, ...parts: Parameters<typeof fault>) => void

function reportUnknown(cell: Written, columns: readonly LedgerColumn[], report: Report): void {
  const labels = columns.map(({ label }) => label)
  const nearest = findNearest(cell.label, labels)
  const advice = nearest
    ? `是不是“${nearest}”？请改成这个名称，不需要的列请删去`
    : `可用的列：${labels.join('、')}；不需要的列请删去`
  report(cell.place, 'columnUnknown', `没有${quote(cell.label)}这一列`, advice)
}

function checkUnit(cell: Written, column: LedgerColumn, said: string | undefined, report: Report): void {
  const isMoney = column.field?.type === 'money'
  const unit = cell.unit ?? (isMoney ? said : undefined)
  if (unit === undefined) {
    if (isMoney)
      report(
        cell.place,
        'unitMissing',
        `“${column.label}”没有写单位`,
        `请在表头写成“${column.label}（${column.unit}）”，数据也按${column.unit}填`,
      )
    return
  }
  if (column.unit !== undefined && compact(unit) === compact(column.unit)) return
  const isUnit = isMoney || moneyUnits.has(unit) || column.unit !== undefined
  if (!isUnit) return
  const want =
    column.unit === undefined
      ? `这一列没有单位，请把表头改成“${column.label}”`
      : `请换算成${column.unit}，表头写成“${column.label}（${column.unit}）”`
  report(cell.place, 'unitWrong', `“${column.label}”的单位写成了${quote(unit)}`, want)
}
