import { whyMissing } from '../data/missing.ts'
import type { Panel } from '../data/panel.ts'
import type { Model } from '../model/model.ts'
import type { Imputation } from '../model/steps.ts'
import type { Tree } from '../model/tree.ts'
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
  // Adding 0 makes -0 into 0, which JSON does not tell apart.
  const columns = indicators.map(({ code }) => column(code).map((value) => value + 0))
  const whys = columns.map((cells) => Uint8Array.from(cells, whyGiven))
  for (const [at, { denominator }] of indicators.entries()) {
    if (denominator !== undefined) denominate(columns[at]!, column(denominator), whys[at]!)
  }
  const screened = steps.screen ? screenUnits(columns, whys, steps.screen) : new Uint8Array(columns[0]!.length)
  const imputed = columns.map((cells, at) => (imputation ? fillIn(cells, whys[at]!, imputation, panel) : []))
  return { columns, whys, screened, imputed }
}

const whyGiven = (value: number): number => (Number.isNaN(value) ? whyMissing.notGiven : whyMissing.present)

function fillIn(cells: Float64Array, why: Uint8Array, imputation: Imputation, panel: Panel): readonly number[] {
  const before = cells.slice()
  impute(cells, why, imputation, aroundIn(panel))
  const filled: number[] = []
  for (let at = 0; at < cells.length; at += 1) {
    if (Number.isNaN(before[at]) && !Number.isNaN(cells[at])) filled.push(at)
  }
  return filled
}

function aroundIn({ periods, units, groups = new Map() }: Panel): Around {
  return {
    units: units.length,
    times: timesOf(periods),
    groups: new Map([...groups].map(([name, of]) => [name, membersOf(of)])),
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
