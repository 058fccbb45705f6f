import type { ModelColumn } from '../model/document.ts'
import type { Dataset } from './dataset.ts'
import { readJson, type ReadDataset } from './read-json.ts'
import { readHeadings } from './headings.ts'
import { readDataRows } from './data-rows.ts'
import { readSources } from './sources.ts'
import { isWorkbook, readTables } from './table.ts'

const most = { units: 5000, columns: 600, cells: 4_000_000 }
/** Bytes of a text: ten years of all counties are half of it. */
const longestText = 20 * 2 ** 20

/**
 * Reads values of units by year from an .xlsx, a .csv or a .json: a line for each unit and year, with 区划代码, 名称 and
 * 年度 and a column for each indicator and denominator of the model. All faults at once, each with its cell.
 */
export async function readDataset(bytes: Uint8Array, columns: readonly ModelColumn[]): Promise<ReadDataset> {
  if (bytes.length > longestText && !isWorkbook(bytes)) {
    const message = `超过${longestText / 2 ** 20} MB，请分成几份，或另存为 .xlsx 再导入`
    return { dataset: null, faults: [{ where: '文件', message }] }
  }
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
