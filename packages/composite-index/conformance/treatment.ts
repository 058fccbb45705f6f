import { runIndex, type Treatment } from '../index.ts'
import { emptyShape, measureShape } from '../statistics/shape.ts'
import { emptyTreated, treat, winsorise } from '../steps/treat.ts'
import { buildModel, type Asem } from './asem.ts'
import { columnsBy, numberOf, numbersOf, textsOf, type Table } from './fixture.ts'
import type { Tally } from './tally.ts'

export interface TreatmentFile {
  readonly dets_table: Table
  readonly treated_points: Table
  readonly skewkurt_before: Readonly<Record<string, { readonly skew: number; readonly kurt: number }>>
}

const standard: Treatment = { winsorise: 5, skewness: 2, kurtosis: 3.5 }

/** 04: skewness and kurtosis before and after, and which points were brought in. */
export function judgeTreatment(file: TreatmentFile, { panel, elements }: Asem, tally: Tally): void {
  const run = runIndex(buildModel(elements), panel)
  const columns = new Map([...run.elements].flatMap(([code, { raw }]) => (raw ? [[code, raw] as const] : [])))
  // COINr sorts units by code; these points do not name them.
  const order = panel.units.toSorted().map((unit) => panel.units.indexOf(unit))
  const sorted = new Map([...columns].map(([code, raw]) => [code, Float64Array.from(order, (unit) => raw[unit]!)]))
  judgeDetails(file.dets_table, file.treated_points, sorted, standard, tally)
  for (const [code, { skew, kurt }] of Object.entries(file.skewkurt_before)) {
    const shape = emptyShape()
    measureShape(columns.get(code)!, 0, panel.units.length, shape)
    tally.number(skew, shape.skewness)
    tally.number(kurt, shape.kurtosis)
  }
  const treated = new Map(run.treatments.map(({ code, winsorised }) => [code, winsorised]))
  for (const [at, code] of textsOf(file.dets_table['iCode']!).entries()) {
    tally.fact(file.dets_table['winsorise.nwin']![at] ?? 0, treated.get(code) ?? 0)
  }
}

export type QuickTreatmentFile = Readonly<Record<string, QuickTreatment>>
interface QuickTreatment {
  readonly x_treat: Table
  readonly Dets_Table: Table
  readonly Treated_Points: Table
}

/** 08: the raw data treated at three settings, which are in the names. */
export function judgeQuickTreatments(file: QuickTreatmentFile, { panel }: Asem, tally: Tally): void {
  for (const [name, { x_treat, Dets_Table, Treated_Points }] of Object.entries(file)) {
    const setting = /^qTreat_skew([\d.]+)_kurt([\d.]+)_winmax(\d+)$/.exec(name)
    if (!setting) continue
    const [skewness, kurtosis, most] = setting.slice(1).map(Number) as [number, number, number]
    const spec: Treatment = { winsorise: most, skewness, kurtosis }
    judgeDetails(Dets_Table, Treated_Points, panel.columns, spec, tally)
    for (const [code, cells] of Object.entries(x_treat)) {
      const values = panel.columns.get(code)!.slice()
      treat(values, 0, values.length, spec, emptyTreated(values.length))
      tally.column(numbersOf(cells), values)
    }
  }
}

function judgeDetails(
  details: Table,
  points: Table,
  columns: ReadonlyMap<string, Float64Array>,
  spec: Treatment,
  tally: Tally,
): void {
  for (const [at, code] of textsOf(details['iCode']!).entries()) {
    const cell = (name: string) => details[name]?.[at] ?? null
    const values = columns.get(code)!.slice()
    const shape = emptyShape()
    measureShape(values, 0, values.length, shape)
    tally.number(numberOf(cell('check_SkewKurt0.Skew')), shape.skewness)
    tally.number(numberOf(cell('check_SkewKurt0.Kurt')), shape.kurtosis)
    const count = winsorise(values, 0, values.length, spec, shape)
    tally.fact(cell('winsorise.nwin') ?? 0, count)
    const moved = values.map((value, unit) => value - columns.get(code)![unit]!)
    const done = emptyTreated(values.length)
    values.set(columns.get(code)!)
    treat(values, 0, values.length, spec, done)
    if (cell('check_SkewKurt1.Pass') !== null) {
      tally.number(numberOf(cell('check_SkewKurt1.Skew')), shape.skewness)
      tally.number(numberOf(cell('check_SkewKurt1.Kurt')), shape.kurtosis)
    }
    if (cell('check_SkewKurt2.Pass') !== null) {
      tally.number(numberOf(cell('check_SkewKurt2.Skew')), done.shape.skewness)
      tally.number(numberOf(cell('check_SkewKurt2.Kurt')), done.shape.kurtosis)
    }
    const passes = ['check_SkewKurt2.Pass', 'check_SkewKurt1.Pass', 'check_SkewKurt0.Pass'].map(cell)
    tally.fact(
      passes.find((pass) => pass !== null),
      done.passes,
    )
    for (const [unit, point] of points[code]!.entries()) tally.fact(point, pointOf(moved[unit]!, done.logarithm))
  }
}

function pointOf(moved: number, logarithm: boolean): string {
  const way = moved < 0 ? 'winhi' : moved > 0 ? 'winlo' : ''
  return logarithm ? `${way}+log_CT` : way
}

/** 09: four ways to fill in the raw data. */
export function judgeImputations(file: Readonly<Record<string, Table>>, asem: Asem, tally: Tally): void {
  const imputations = {
    i_mean: { method: 'mean' },
    i_median: { method: 'median' },
    i_mean_grp_EurAsia: { method: 'mean of group', group: 'EurAsia_group' },
    i_median_grp_GDP: { method: 'median of group', group: 'GDP_group' },
  } as const
  for (const [name, impute] of Object.entries(imputations)) {
    const model = buildModel(
      asem.elements.map(({ denominator: _, ...element }) => element),
      { impute },
    )
    const { elements } = runIndex(model, asem.panel)
    for (const [code, column] of columnsBy(file[name]!, asem.panel.units))
      tally.column(column, elements.get(code)!.raw!)
  }
}
