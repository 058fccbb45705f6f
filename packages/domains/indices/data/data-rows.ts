import { decimalForm, type Dataset, type DataUnit } from './dataset.ts'
import type { Headings } from './headings.ts'
import type { DataFault } from './data-fault.ts'
import { cellAddress, type Table, type TableRow } from './table.ts'

type Read = Pick<Dataset, 'units' | 'years' | 'cells'> & { readonly faults: readonly DataFault[] }

const longestName = 120
/** What stands in a cell of which nobody knows the value. */
const unknown = ['', '-', '—', '——', '…', '/', '缺', '无数据']

/** The lines below the headings: one for each unit and year, in any order. */
export function readDataRows({ sheet, rows }: Table, headings: Headings): Read {
  const lines = rows.filter(({ number, cells }) => number > headings.row && !isRemark(cells))
  const units = new Map<string, DataUnit>()
  const values = new Map<string, TableRow>()
  const years = new Set<string>()
  const faults: DataFault[] = []
  const tell = (column: number, row: number, message: string) =>
    void faults.push({ where: `${sheet}!${cellAddress(column, row)}`, message })
  for (const row of lines) {
    if (row.hidden) tell(headings.code, row.number, '这一行是隐藏的：要算的请取消隐藏，不算的请删去')
    const unit = readUnit(row, headings, tell)
    const year = row.cells[headings.year]?.text?.replace(/^(\d{4})年$/, '$1') ?? ''
    if (!/^(19|20)\d{2}$/.test(year))
      tell(headings.year, row.number, `“${shortened(year)}”不是年度，应为四位年份，如2023`)
    if (!unit || !/^(19|20)\d{2}$/.test(year)) continue
    const known = units.get(unit.code)
    if (known && known.name !== unit.name)
      tell(headings.name, row.number, `区划代码${unit.code}前面写的是“${known.name}”，这里是“${unit.name}”，请改成一致`)
    if (values.has(`${unit.code} ${year}`))
      tell(headings.code, row.number, `“${unit.name}”${year}年写了两行，请删去一行`)
    units.set(unit.code, known ?? unit)
    years.add(year)
    values.set(`${unit.code} ${year}`, values.get(`${unit.code} ${year}`) ?? row)
  }
  if (lines.length === 0) faults.push({ where: sheet, message: '表头下面没有数据' })
  const inOrder = { units: [...units.values()], years: [...years].toSorted() }
  return { ...inOrder, cells: cellsOf(inOrder, values, headings, tell), faults }
}

/** A cell may hold a page of text. */
const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}……` : text)

type Tell = (column: number, row: number, message: string) => void

const isRemark = (cells: TableRow['cells']): boolean => {
  const first = cells.find(({ text }) => text !== null)?.text ?? ''
  return /^(注|备注|说明)[：:]/.test(first)
}

function readUnit(row: TableRow, { code, ofRegions, name, city }: Headings, tell: Tell): DataUnit | null {
  const [given, called] = [row.cells[code]?.text ?? '', row.cells[name]?.text ?? '']
  const isCode = ofRegions ? /^[0-9A-Z]{6,12}$/.test(given) : /^\S.{0,39}$/.test(given)
  if (!isCode) tell(code, row.number, `“${shortened(given)}”不是区划代码，应为6到12位数字或大写字母`)
  if (called === '') tell(name, row.number, '没有写名称')
  if (called.length > longestName) tell(name, row.number, `名称有${called.length}个字，最多${longestName}个字，请改短`)
  if (!isCode || called === '') return null
  return { code: given, name: called, city: city === null ? null : (row.cells[city]?.text ?? null) }
}

function cellsOf(
  { units, years }: Pick<Dataset, 'units' | 'years'>,
  values: ReadonlyMap<string, TableRow>,
  { columns }: Headings,
  tell: Tell,
): Dataset['cells'] {
  const read = (row: TableRow | undefined, at: number): string | null => {
    const cell = row?.cells[at]
    if (cell?.wrong !== undefined) tell(at, row!.number, cell.wrong)
    const text = cell?.text?.replaceAll(/[,，\s]/g, '') ?? ''
    if (unknown.includes(text)) return null
    if (decimalForm.test(text)) return text
    tell(at, row!.number, `“${shortened(cell!.text!)}”不是数字，请改正或留空`)
    return null
  }
  const entries = [...columns].map(([code, at]) => [
    code,
    years.map((year) => units.map((unit) => read(values.get(`${unit.code} ${year}`), at))),
  ])
  return Object.fromEntries(entries) as Dataset['cells']
}
