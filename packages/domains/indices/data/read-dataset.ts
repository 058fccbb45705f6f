import type { ModelColumn } from '../model/document.ts'
import type { DataFault } from './data-fault.ts'
import { datasetShape, type Dataset } from './dataset.ts'
import { readHeadings } from './headings.ts'
import { readDataRows } from './data-rows.ts'
import { readSources } from './sources.ts'
import { readTables } from './table.ts'

export interface ReadDataset {
  readonly dataset: Dataset | null
  readonly faults: readonly DataFault[]
}

const most = { units: 5000, columns: 600, cells: 4_000_000 }

/**
 * Reads values of units by year from an .xlsx, a .csv or a .json: a line for each unit and year, with 区划代码, 名称 and
 * 年度 and a column for each indicator and denominator of the model. All faults at once, each with its cell.
 */
export async function readDataset(bytes: Uint8Array, columns: readonly ModelColumn[]): Promise<ReadDataset> {
  const read = isJson(bytes) ? readJson(bytes, columns) : await readTabular(bytes, columns)
  return read.dataset ? bounded(read.dataset) : read
}

const isJson = (bytes: Uint8Array): boolean => {
  const first = bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)
  return first === 0x7b
}

async function readTabular(bytes: Uint8Array, columns: readonly ModelColumn[]): Promise<ReadDataset> {
  const tables = await readTables(bytes)
  const found = tables.map((table) => ({ table, headings: readHeadings(table, columns) })).find((each) => each.headings)
  if (!found?.headings) {
    const message = '没有找到表头：前十行里要有一行写着“区划代码”“名称”“年度”和各指标的名称'
    return { dataset: null, faults: [{ where: tables[0]?.sheet ?? '文件', message }] }
  }
  const { table, headings } = found
  const sources = readSources(tables, columns)
  const { units, years, cells, faults } = readDataRows(table, headings)
  const all = [...headings.faults, ...sources.faults, ...faults]
  if (all.length > 0) return { dataset: null, faults: all }
  return {
    dataset: {
      units,
      years,
      columns: columns.map(({ code, unit }) => ({ code, unit, ...sources.of(code) })),
      cells,
    },
    faults: [],
  }
}

function readJson(bytes: Uint8Array, columns: readonly ModelColumn[]): ReadDataset {
  let plain: unknown
  try {
    plain = JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''))
  } catch {
    return { dataset: null, faults: [{ where: '文件', message: '不是能读的 JSON，请检查括号、引号和逗号' }] }
  }
  const checked = datasetShape.safeParse(plain)
  if (!checked.success) {
    const said = checked.error.issues.map(({ path, message }) => ({ where: path.join('.') || '文件', message }))
    return { dataset: null, faults: said }
  }
  const dataset = checked.data
  const faults = [
    ...repeated(dataset.units.map(({ code }) => code)).map((code) => ({
      where: 'units',
      message: `区划代码“${code}”出现了不止一次`,
    })),
    ...repeated(dataset.years).map((year) => ({ where: 'years', message: `年度“${year}”出现了不止一次` })),
    ...faultsOfOthers(dataset, columns),
    ...columns.flatMap(({ code, unit }) => faultsOfColumn(dataset, code, unit)),
  ]
  return faults.length > 0 ? { dataset: null, faults } : { dataset: inOrderOfYears(dataset), faults: [] }
}

/** Columns that the model does not have would be kept and never looked at. */
function faultsOfOthers({ columns: given, cells }: Dataset, columns: readonly ModelColumn[]): DataFault[] {
  const isKnown = (code: string) => columns.some((column) => column.code === code)
  const codes = given.map(({ code }) => code)
  const say = (code: string) => `模型里没有“${code}”这一列，请核对名称或删去`
  return [
    ...repeated(codes).map((code) => ({ where: 'columns', message: `“${code}”这一列写了两次，请删去一列` })),
    ...codes.filter((code) => !isKnown(code)).map((code) => ({ where: 'columns', message: say(code) })),
    ...Object.keys(cells)
      .filter((code) => !isKnown(code))
      .map((code) => ({ where: 'cells', message: say(code) })),
  ]
}

function faultsOfColumn({ columns, cells, years, units }: Dataset, code: string, unit: string): DataFault[] {
  const column = columns.find((each) => each.code === code)
  const rows = Object.hasOwn(cells, code) ? cells[code] : undefined
  if (!column || !rows) return [{ where: 'columns', message: `缺少“${code}”这一列` }]
  const whole = rows.length === years.length && rows.every((row) => row.length === units.length)
  return [
    ...(column.unit === unit
      ? []
      : [{ where: `columns.${code}`, message: `“${code}”的单位应为${unit}，写的是${column.unit}` }]),
    ...(whole
      ? []
      : [{ where: `cells.${code}`, message: `“${code}”应有${years.length}个年度、每年${units.length}个数` }]),
  ]
}

function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(texts.filter((each) => seen.size === seen.add(each).size))]
}

function inOrderOfYears(dataset: Dataset): Dataset {
  const order = dataset.years.map((year, at) => ({ year, at })).toSorted((a, b) => (a.year < b.year ? -1 : 1))
  const cells = Object.entries(dataset.cells).map(([code, rows]) => [code, order.map(({ at }) => rows[at]!)] as const)
  return { ...dataset, years: order.map(({ year }) => year), cells: Object.fromEntries(cells) }
}

function bounded(dataset: Dataset): ReadDataset {
  const { units, years, columns } = dataset
  const message =
    units.length > most.units
      ? `有${units.length}个单位，超过${most.units}个`
      : columns.length > most.columns
        ? `有${columns.length}列，超过${most.columns}列`
        : units.length * years.length * columns.length > most.cells
          ? `一共超过${most.cells / 10_000}万格，请分成几份`
          : null
  return message === null ? { dataset, faults: [] } : { dataset: null, faults: [{ where: '文件', message }] }
}
