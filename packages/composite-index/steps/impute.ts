import { whyMissing } from '../data/missing.ts'
import type { Imputation } from '../model/steps.ts'
import { medianOf, sortPresent } from '../statistics/order.ts'
import { meanOf } from '../statistics/spread.ts'

/** What an imputation needs to know about the cells of a column. */
export interface Around {
  readonly units: number
  /** Where each period stands on the line of time. */
  readonly times: readonly number[]
  /** Units of each group, by the name of the grouping; a unit without a group is in none. */
  readonly groups: ReadonlyMap<string, readonly (readonly number[])[]>
}

/**
 * Fills missing cells of a column in place and calls its present ones what they were. Units that were screened out stay
 * missing, and so does what has nothing to be filled from.
 */
export function impute(values: Float64Array, why: Uint8Array, spec: Imputation, around: Around): void {
  if (!values.some(Number.isNaN)) return
  if (spec.method === 'panel linear') return imputeOverTime(values, why, around)
  for (let from = 0; from < values.length; from += around.units) {
    if (!('group' in spec)) {
      const middle = spec.method === 'mean' ? meanOf : medianIn
      const filler = middle(values, from, from + around.units)
      for (let at = from; at < from + around.units; at += 1) fill(values, why, at, filler)
    } else {
      const middle = spec.method === 'mean of group' ? meanOf : medianIn
      for (const group of around.groups.get(spec.group) ?? []) {
        const members = Float64Array.from(group, (unit) => values[from + unit]!)
        const filler = middle(members, 0, members.length)
        for (const unit of group) fill(values, why, from + unit, filler)
      }
    }
  }
}

function medianIn(values: Float64Array, from: number, to: number): number {
  const sorted = new Float64Array(to - from)
  return medianOf(sorted, sortPresent(values, from, to, sorted))
}

function fill(values: Float64Array, why: Uint8Array, at: number, filler: number): void {
  if (!Number.isNaN(values[at]) || why[at] === whyMissing.screenedOut || Number.isNaN(filler)) return
  values[at] = filler
  why[at] = whyMissing.present
}

/** Between two known periods by a straight line, before the first and after the last as the nearest. */
function imputeOverTime(values: Float64Array, why: Uint8Array, { units, times }: Around): void {
  for (let unit = 0; unit < units; unit += 1) {
    const known = times.flatMap((_, period) => (Number.isNaN(values[period * units + unit]) ? [] : [period]))
    const given = known.map((period) => values[period * units + unit]!)
    for (let period = 0; period < times.length; period += 1) {
      const at = period * units + unit
      if (Number.isNaN(values[at])) fill(values, why, at, onLine(period, known, given, times))
    }
  }
}

function onLine(period: number, known: readonly number[], given: readonly number[], times: readonly number[]): number {
  const after = known.findIndex((other) => other > period)
  if (after === -1) return given.at(-1) ?? NaN
  if (after === 0) return given[0]!
  const [start, end] = [times[known[after - 1]!]!, times[known[after]!]!]
  const share = (times[period]! - start) / (end - start)
  return given[after - 1]! + (given[after]! - given[after - 1]!) * share
}
