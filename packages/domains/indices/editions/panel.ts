import type { Panel } from '@dongjian/composite-index'
import type { StoredDataset } from '../datasets.ts'
import type { IndexModel } from '../model/document.ts'
import { cityGroup } from '../model/words.ts'
import { refuse } from '../refusals.ts'
import type { BoundValue } from './bound.ts'

/** Years that are judged, the earliest first: those of the data without the base. */
export const yearsJudged = ({ base }: Pick<IndexModel, 'base'>, years: readonly string[]): string[] =>
  years.filter((year) => year !== base)

/** Refuses data that a model cannot be run over for this county, naming all that is missing. */
export function checkData(model: IndexModel, { name: dataset, data }: StoredDataset, own: string): void {
  const columns = model.columns.filter(({ code }) => !Object.hasOwn(data.cells, code)).map(({ name }) => name)
  if (columns.length > 0) throw refuse('indexColumnMissing', { dataset, columns })
  if (!data.units.some(({ code }) => code === own)) throw refuse('indexOwnUnitMissing', { code: own, dataset })
  if (model.base !== null && !data.years.includes(model.base))
    throw refuse('indexBaseMissing', { dataset, base: model.base })
  if (yearsJudged(model, data.years).length === 0) throw refuse('indexYearsMissing', { dataset })
}

/**
 * The data as the engine reads them: what the platform counts of the own unit in the place of what the file says of it.
 * A base is fixed: its year is the file's for all units.
 */
export function assemblePanel(
  model: Pick<IndexModel, 'columns'>,
  { data }: Pick<StoredDataset, 'data'>,
  own: string,
  bound: readonly BoundValue[],
): Panel {
  const { units, years } = data
  const columns = model.columns.map(({ code }) => {
    const values = Float64Array.from(data.cells[code]!.flat(), (cell) => (cell === null ? NaN : Number(cell)))
    return [code, values] as const
  })
  const byCode = new Map(columns)
  const at = units.findIndex(({ code }) => code === own)
  for (const { code, year, value } of bound)
    byCode.get(code)?.fill(value === null ? NaN : Number(value), ...cellOf(years, units, year, at))
  return {
    periods: years,
    units: units.map(({ code }) => code),
    columns: byCode,
    groups: new Map([[cityGroup, units.map(({ city }) => city)]]),
  }
}

function cellOf(
  years: readonly string[],
  units: readonly unknown[],
  year: string,
  unit: number,
): [from: number, to: number] {
  const cell = years.indexOf(year) * units.length + unit
  return [cell, cell + 1]
}
