import { whyMissing } from '../data/missing.ts'
import type { Panel } from '../data/panel.ts'
import type { Model } from '../model/model.ts'
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
}

interface Changed {
  readonly impute?: Imputation | undefined
  /** Instead of the panel's columns, by code. */
  readonly values?: Readonly<Record<string, Float64Array>> | undefined
}

export function prepare(
  { indicators }: Tree,
  { steps }: Model,
  panel: Panel,
  { impute: imputation = steps.impute, values = {} }: Changed = {},
): Prepared {
  const column = (code: string) => (Object.hasOwn(values, code) ? values[code]! : panel.columns.get(code)!)
  const size = panel.periods.length * panel.units.length
  const whys = indicators.map(() => new Uint8Array(size))
  const columns = indicators.map(({ code }, at) => copyGiven(column(code), whys[at]!))
  for (const [at, { denominator }] of indicators.entries()) {
    if (denominator !== undefined) denominate(columns[at]!, column(denominator), whys[at]!)
  }
  const screened = steps.screen ? screenUnits(columns, whys, steps.screen) : new Uint8Array(size)
  const around = aroundIn(panel)
  const imputed = columns.map((cells, at) => (imputation ? impute(cells, whys[at]!, imputation, around) : []))
  return { columns, whys, screened, imputed }
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
