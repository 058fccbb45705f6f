import { whyMissing } from '../data/missing.ts'
import type { Panel } from '../data/panel.ts'
import type { Element, Model } from '../model/model.ts'
import type { Imputation } from '../model/steps.ts'
import type { Tree } from '../model/tree.ts'
import { Order } from '../statistics/order.ts'
import { denominate } from '../steps/denominate.ts'
import { impute, type Around } from '../steps/impute.ts'
import { screenUnits } from '../steps/screen.ts'

/** Indicators after denominators, screening and imputation, in the order of the tree. */
export interface Prepared {
  readonly columns: readonly Float64Array[]
  readonly whys: readonly Uint8Array[]
  /** 1 for each cell of period × unit that is screened out. */
  readonly screened: Uint8Array
  /** Cells that were filled in, by indicator. */
  readonly imputed: readonly (readonly number[])[]
  /** The columns before the screening, where there is one. */
  readonly given: readonly Float64Array[] | null
}

/** Instead of the panel's columns, by code. */
export type Values = Readonly<Record<string, Float64Array>>

export function prepare(
  { indicators }: Tree,
  { steps }: Model,
  panel: Panel,
  {
    impute: imputation = steps.impute,
    values = {},
  }: { readonly impute?: Imputation | undefined; values?: Values | undefined } = {},
): Prepared {
  const size = panel.periods.length * panel.units.length
  const whys = indicators.map(() => new Uint8Array(size))
  const columns = indicators.map((element, at) => denominatedOf(element, panel, values, whys[at]!))
  const { screen } = steps
  const given = screen ? columns.map((column) => column.slice()) : null
  const isLate = screen?.after === 'imputation'
  const early = screen && !isLate ? screenUnits(columns, whys, screen) : new Uint8Array(size)
  const around = aroundIn(panel)
  const filled = columns.map((cells, at) => (imputation ? impute(cells, whys[at]!, imputation, around) : []))
  const screened = isLate ? screenUnits(columns, whys, screen) : early
  const imputed = isLate ? filled.map((cells) => cells.filter((at) => screened[at] === 0)) : filled
  return { columns, whys, screened, imputed, given }
}

/**
 * As {@link prepare} with other values. Columns that they do not touch are the very ones of before, unless another unit
 * is screened out for them.
 */
export function prepareChanged(before: Prepared, tree: Tree, model: Model, panel: Panel, values: Values): Prepared {
  const { steps } = model
  const around = aroundIn(panel)
  const [columns, whys] = [[...before.columns], [...before.whys]]
  for (const [at, element] of tree.indicators.entries()) {
    if (!touches(values, element)) continue
    const why = new Uint8Array(before.screened.length)
    const column = denominatedOf(element, panel, values, why)
    const isAsBefore = before.given === null || sameToScreening(column, before.given[at]!)
    // What is imputed for one unit may come from another, and decides here who stays.
    if (!isAsBefore || steps.screen?.after === 'imputation') return prepare(tree, model, panel, { values })
    leaveOut(column, why, before.screened)
    if (steps.impute) impute(column, why, steps.impute, around)
    columns[at] = column
    whys[at] = why
  }
  return { ...before, columns, whys }
}

function touches(values: Values, { code, denominator }: Element): boolean {
  return Object.hasOwn(values, code) || (denominator !== undefined && Object.hasOwn(values, denominator))
}

/** Whether the same cells are missing and the same are zero: more a screening does not look at. */
function sameToScreening(one: Float64Array, other: Float64Array): boolean {
  return one.every(
    (value, at) => (value === value) === (other[at] === other[at]) && (value === 0) === (other[at] === 0),
  )
}

function leaveOut(column: Float64Array, why: Uint8Array, screened: Uint8Array): void {
  for (let at = 0; at < column.length; at += 1) {
    if (screened[at] === 0) continue
    column[at] = NaN
    why[at] = whyMissing.screenedOut
  }
}

function denominatedOf({ code, denominator }: Element, panel: Panel, values: Values, why: Uint8Array): Float64Array {
  const column = (of: string) => (Object.hasOwn(values, of) ? values[of]! : panel.columns.get(of)!)
  const cells = copyGiven(column(code), why)
  if (denominator !== undefined) denominate(cells, column(denominator), why)
  return cells
}

function copyGiven(given: Float64Array, why: Uint8Array): Float64Array {
  const cells = new Float64Array(given.length)
  for (let at = 0; at < cells.length; at += 1) {
    const value = given[at]!
    // Adding 0 makes -0 into 0, which JSON does not tell apart. An infinity can only come in as a change.
    cells[at] = value - value === 0 ? value + 0 : NaN
    if (cells[at] !== cells[at]) why[at] = whyMissing.notGiven
  }
  return cells
}

function aroundIn({ periods, units, groups = new Map() }: Panel): Around {
  return {
    units: units.length,
    times: timesOf(periods),
    groups: new Map([...groups].map(([name, of]) => [name, membersOf(of)])),
    order: new Order(units.length),
  }
}

function membersOf(labels: readonly (string | null)[]): readonly (readonly number[])[] {
  const members = new Map<string, number[]>()
  for (const [unit, label] of labels.entries()) {
    if (label === null) continue
    const group = members.get(label)
    if (group) group.push(unit)
    else members.set(label, [unit])
  }
  return [...members.values()]
}

/** Years as they are where all periods are numbers and ascend; else one step from each to the next. */
function timesOf(periods: readonly string[]): readonly number[] {
  const years = periods.map((period) => (/^\d+$/.test(period) ? Number(period) : NaN))
  const ascend = years.every((year, at) => at === 0 || year > years[at - 1]!)
  return ascend && !Number.isNaN(years[0]) ? years : periods.map((_, at) => at)
}
