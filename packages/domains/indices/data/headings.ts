import type { ModelColumn } from '../model/document.ts'
import type { DataFault } from './data-fault.ts'
import { cellAddress, type Table } from './table.ts'

/** Where in a table each thing stands; columns from 0. */
export interface Headings {
  readonly row: number
  readonly code: number
  /** Whether codes are those of regions; units of others are called as they like. */
  readonly ofRegions: boolean
  /** That of the codes where units have no other name. */
  readonly name: number
  readonly year: number
  readonly city: number | null
  readonly columns: ReadonlyMap<string, number>
  readonly faults: readonly DataFault[]
}

const named = {
  code: ['区划代码', '代码', '行政区划代码', 'unit'],
  name: ['名称', '县（市、区）', '县市区', '地区', 'name'],
  year: ['年度', '年份', 'year', 'period'],
  city: ['设区市', '所属市', '市'],
} as const
const searched = 10

/** The row of headings among the first ten; null where there is none. */
export function readHeadings({ sheet, rows }: Table, columns: readonly ModelColumn[]): Headings | null {
  const headings = rows.slice(0, searched).map((row) => {
    const texts = row.cells.map(({ text }) => (text === null ? '' : tidy(text)))
    const at = (words: readonly string[]) => texts.findIndex((text) => words.includes(text))
    return { row, texts, code: at(named.code), name: at(named.name), year: at(named.year), city: at(named.city) }
  })
  const found = headings.find(({ code, year }) => code >= 0 && year >= 0)
  if (!found) return null
  const { row, texts, code, year, city } = found
  const name = found.name < 0 ? code : found.name
  const ofRegions = texts[code] !== 'unit'
  const places = new Map<string, number>()
  const faults: DataFault[] = []
  for (const [at, text] of texts.entries()) {
    if (text === '' || [code, name, year, city].includes(at) || text === '序号') continue
    const fault = placeColumn(text, at, columns, places)
    if (fault !== null) faults.push({ where: `${sheet}!${cellAddress(at, row.number)}`, message: fault })
  }
  const absent = columns.filter((column) => !places.has(column.code)).map((column) => `“${column.name}”`)
  if (absent.length > 0)
    faults.push({
      where: `${sheet}第${row.number}行`,
      message: `缺少${absent.join('、')}${absent.length}列，请补上，没有数的留空`,
    })
  return { row: row.number, code, ofRegions, name, year, city: city < 0 ? null : city, columns: places, faults }
}

const tidy = (text: string): string => text.replaceAll('(', '（').replaceAll(')', '）').replaceAll(/\s+/g, '')

/** `名称` or `名称（单位）`. Answers what is wrong with it. */
function placeColumn(
  text: string,
  at: number,
  columns: readonly ModelColumn[],
  places: Map<string, number>,
): string | null {
  const column = columns.find((each) => {
    const names = [tidy(each.name), tidy(each.code)]
    return names.includes(text) || names.some((name) => text.startsWith(`${name}（`) && text.endsWith('）'))
  })
  if (!column) return `模型里没有“${text}”这一列，请核对名称或删去`
  if (places.has(column.code)) return `“${column.name}”这一列写了两次，请删去一列`
  places.set(column.code, at)
  const unit = /（([^（）]*)）$/.exec(text.slice(tidy(column.name).length))?.[1]
  return unit === undefined || unit === tidy(column.unit)
    ? null
    : `“${column.name}”的单位应为${column.unit || '（没有单位）'}，写的是${unit}；请换算后改表头`
}
