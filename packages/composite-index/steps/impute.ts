import { whyMissing } from '../data/missing.ts'
import type { Imputation } from '../model/steps.ts'
import type { Order } from '../statistics/order.ts'
import { meanOf } from '../statistics/spread.ts'

/** What an imputation needs to know about the cells of a column. */
export interface Around {
  readonly units: number
  /** Where each period stands on the line of time. */
  readonly times: readonly number[]
  /** Units of each group, by the name of the grouping; a unit without a group is in none. */
  readonly groups: ReadonlyMap<string, readonly (readonly number[])[]>
  /** Scratch for as many cells as there are units. */
  readonly order: Order
}

/**
 * Fills missing cells of a column in place, says in `why` that they are present, and answers where they are. Units that
 * were screened out stay missing, and so does what has nothing to be filled from. As COINr's i_mean, i_median,
 * i_mean_grp and i_median_grp; over periods by straight lines.
 */
export function impute(values: Float64Array, why: Uint8Array, spec: Imputation, around: Around): readonly number[] {
  const gaps = gapsIn(values, why)
  if (gaps.length > 0) {
    if (spec.method === 'panel linear') imputeOverTime(values, gaps, around)
    else if ('group' in spec) imputeByGroup(values, gaps, spec, around)
    else imputeByPeriod(values, gaps, spec.method, around)
  }
  const filled = gaps.filter((at) => values[at] === values[at])
  for (const at of filled) why[at] = whyMissing.present
  return filled
}

function gapsIn(values: Float64Array, why: Uint8Array): number[] {
  const gaps: number[] = []
  for (let at = 0; at < values.length; at += 1) {
    if (values[at] !== values[at] && why[at] !== whyMissing.screenedOut) gaps.push(at)
  }
  return gaps
}

function imputeByPeriod(
  values: Float64Array,
  gaps: readonly number[],
  method: 'mean' | 'median',
  { units, order, times }: Around,
): void {
  const fillers = times.map((_, period) => middleOf(values, period * units, (period + 1) * units, method, order))
  for (const at of gaps) values[at] = fillers[Math.floor(at / units)]!
}

function imputeByGroup(
  values: Float64Array,
  gaps: readonly number[],
  { method, group: name }: Extract<Imputation, { readonly group: string }>,
  { units, groups, order, times }: Around,
): void {
  const middle = method === 'mean of group' ? 'mean' : 'median'
  const open = new Set(gaps)
  for (let from = 0; from < units * times.length; from += units) {
    for (const group of groups.get(name) ?? []) {
      const members = Float64Array.from(group, (unit) => values[from + unit]!)
      const filler = middleOf(members, 0, members.length, middle, order)
      for (const unit of group) if (open.has(from + unit)) values[from + unit] = filler
    }
  }
}

function middleOf(values: Float64Array, from: number, to: number, method: 'mean' | 'median', order: Order): number {
  if (method === 'mean') return meanOf(values, from, to)
  order.sort(values, from, to)
  return order.medianOf(values, from)
}

/** Between two known periods by a straight line, before the first and after the last as the nearest. */
function imputeOverTime(values: Float64Array, gaps: readonly number[], around: Around): void {
  const fillers = gaps.map((at) => onLine(values, at, around))
  for (const [which, at] of gaps.entries()) values[at] = fillers[which]!
}

function onLine(values: Float64Array, at: number, { units, times }: Around): number {
  let before = at - units
  while (before >= 0 && values[before] !== values[before]) before -= units
  let after = at + units
  while (after < values.length && values[after] !== values[after]) after += units
  if (before < 0) return after < values.length ? values[after]! : NaN
  if (after >= values.length) return values[before]!
  const time = (cell: number) => times[Math.floor(cell / units)]!
  const share = (time(at) - time(before)) / (time(after) - time(before))
  return values[before]! + (values[after]! - values[before]!) * share
}
