import { topElement } from '@dongjian/composite-index'
import type { OpenEdition } from '../editions/edition.ts'
import { refuse } from '../refusals.ts'

/** What a question is about: the own unit and the last year unless it says otherwise. */
export interface Asked {
  readonly year?: string | undefined
  /** Code or name. */
  readonly unit?: string | undefined
}

export interface About {
  readonly year: string
  readonly unit: { readonly code: string; readonly name: string }
  /** In a column of the panel. */
  readonly cell: number
}

export function aboutOf(open: OpenEdition, { year, unit }: Asked): About {
  const { edition, panel } = open
  const judged = year ?? edition.years.at(-1)!
  if (!edition.years.includes(judged)) throw refuse('indexYearBeyond', { year: judged, years: edition.years })
  const { units } = open.dataset.data
  const wanted = unit ?? edition.unit.code
  const at = units.findIndex(({ code, name }) => code === wanted || name === wanted)
  if (at < 0) throw refuse('indexUnitUnknown', { unit: wanted })
  const { code, name } = units[at]!
  return { year: judged, unit: { code, name }, cell: panel.periods.indexOf(judged) * units.length + at }
}

/** The panel's units are codes; people read names. */
export const nameOf = ({ dataset }: OpenEdition, code: string): string =>
  dataset.data.units.find((unit) => unit.code === code)?.name ?? code

/** The index itself. */
export const topOf = ({ model }: OpenEdition): string => topElement(model.model).code

/** How many units have a place in the year of a cell. */
export function countPlaces({ panel }: OpenEdition, rank: Float64Array, cell: number): number {
  const from = cell - (cell % panel.units.length)
  return rank.subarray(from, from + panel.units.length).filter((place) => !Number.isNaN(place)).length
}

export const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value
