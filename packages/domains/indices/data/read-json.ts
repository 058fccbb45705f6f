import { sayIssue } from '../../yaml-file.ts'
import type { ModelColumn } from '../model/document.ts'
import type { DataFault } from './data-fault.ts'
import { datasetShape, decimalForm, type Dataset } from './dataset.ts'

export interface ReadDataset {
  readonly dataset: Dataset | null
  readonly faults: readonly DataFault[]
}

/** What one file may have of each; more of them are not looked at one by one. */
const longest = 6000
const mostFaults = 1000

/** A dataset as JSON; all that is wrong with it at once. */
export function readJson(bytes: Uint8Array, columns: readonly ModelColumn[]): ReadDataset {
  let plain: unknown
  try {
    plain = JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''))
  } catch {
    return { dataset: null, faults: [{ where: '文件', message: '不是能读的 JSON，请检查括号、引号和逗号' }] }
  }
  const long = faultsOfLength(plain)
  if (long.length > 0) return { dataset: null, faults: long }
  const checked = datasetShape.safeParse(plain, { reportInput: true })
  if (!checked.success) {
    const said = checked.error.issues.map((issue) => ({
      where: issue.path.join('.') || '文件',
      message: sayIssue(issue),
    }))
    return { dataset: null, faults: said }
  }
  const inCells = faultsOfCells(checked.data.cells)
  const dataset = checked.data as Dataset
  const faults = [
    ...repeated(dataset.units.map(({ code }) => code)).map((code) => ({
      where: 'units',
      message: `区划代码“${code}”出现了不止一次`,
    })),
    ...repeated(dataset.years).map((year) => ({ where: 'years', message: `年度“${year}”出现了不止一次` })),
    ...faultsOfOthers(dataset, columns),
    ...columns.flatMap(({ code, unit }) => faultsOfColumn(dataset, code, unit)),
    ...inCells,
  ]
  return faults.length > 0 ? { dataset: null, faults } : { dataset: inOrderOfYears(dataset), faults: [] }
}

/** Before each is looked at: a list of millions of wrong things would be millions of faults. */
function faultsOfLength(plain: unknown): DataFault[] {
  const parts = Object.entries(plain as object)
  const cells = parts.find(([key]) => key === 'cells')?.[1] as unknown
  const columns = typeof cells === 'object' && cells !== null ? Object.entries(cells) : []
  return [...parts, ['cells', columns] as const, ...columns].flatMap(([where, list]) =>
    Array.isArray(list) && list.length > longest
      ? [{ where, message: `有${list.length}项，最多${longest}项，请分成几份` }]
      : [],
  )
}

function faultsOfCells(cells: Readonly<Record<string, readonly (readonly unknown[])[]>>): DataFault[] {
  const faults: DataFault[] = []
  for (const [code, rows] of Object.entries(cells)) {
    for (const [i, row] of rows.entries()) {
      for (const [at, cell] of row.entries()) {
        if (cell === null || (typeof cell === 'string' && decimalForm.test(cell))) continue
        if (faults.length === mostFaults) return faults
        const message = '应为写在引号里的数字，如 "12.5"，没有数的写 null'
        faults.push({ where: `cells.${code}.${i}.${at}`, message })
      }
    }
  }
  return faults
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
