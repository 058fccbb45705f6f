import type { Treatment } from '../model/steps.ts'
import { emptyShape, measureShape, type Shape } from '../statistics/shape.ts'
import { leastOf, mostOf } from '../statistics/spread.ts'

/** What {@link treat} did last, and scratch for it. */
export interface Treated {
  /** Points that were brought in, and stayed so. */
  winsorised: number
  logarithm: boolean
  passes: boolean
  readonly shape: Shape
  readonly original: Float64Array
}

export function emptyTreated(units: number): Treated {
  return { winsorised: 0, logarithm: false, passes: true, shape: emptyShape(), original: new Float64Array(units) }
}

/**
 * Brings outliers of the cells from `from` to before `to` to the next values, in place, until skewness or kurtosis is
 * within its bound, or so many points are brought in; where that is not enough, takes the logarithm of the values as
 * they were. What has too few values or no spread to measure passes.
 *
 * As COINr's Treat with winsorise and log_CT: ln(x − min + 0.01 (max − min)).
 */
export function treat(values: Float64Array, from: number, to: number, spec: Treatment, done: Treated): void {
  const { shape, original } = done
  done.winsorised = 0
  done.logarithm = false
  measureShape(values, from, to, shape)
  done.passes = isWithin(shape, spec)
  if (done.passes) return
  for (let at = from; at < to; at += 1) original[at - from] = values[at]!
  const count = winsorise(values, from, to, spec, shape)
  done.passes = isWithin(shape, spec) && !Number.isNaN(shape.kurtosis)
  if (done.passes) {
    done.winsorised = count
    return
  }
  takeLogarithm(values, from, to, original)
  done.logarithm = true
  measureShape(values, from, to, shape)
  done.passes = isWithin(shape, spec)
}

/**
 * Brings the largest values to the next one where skewness is not negative, else the smallest, all ties at once, in
 * place, until the bounds hold or so many points are brought in. `shape` is that of the values, before and after.
 * Answers how many points were brought in: as COINr counts, ties can make them more than the bound. Where no spread
 * would be left it ends, with NaN for the kurtosis.
 */
export function winsorise(values: Float64Array, from: number, to: number, spec: Treatment, shape: Shape): number {
  let [high, low] = [0, 0]
  while (!isWithin(shape, spec) && high + low < spec.winsorise) {
    if (shape.skewness >= 0) high = lowerMost(values, from, to)
    else low = raiseLeast(values, from, to)
    measureShape(values, from, to, shape)
  }
  return high + low
}

/** Whether skewness or kurtosis is within its bound, or cannot be told. */
function isWithin({ skewness, kurtosis }: Shape, spec: Treatment): boolean {
  return Number.isNaN(kurtosis) || Math.abs(skewness) < spec.skewness || kurtosis < spec.kurtosis
}

/** Brings the largest values to the next one and says how many they are. */
function lowerMost(values: Float64Array, from: number, to: number): number {
  const most = mostOf(values, from, to)
  let next = -Infinity
  for (let at = from; at < to; at += 1) if (values[at]! < most && values[at]! > next) next = values[at]!
  return replace(values, from, to, most, next)
}

/** Brings the smallest values to the next one and says how many they are. */
function raiseLeast(values: Float64Array, from: number, to: number): number {
  const least = leastOf(values, from, to)
  let next = Infinity
  for (let at = from; at < to; at += 1) if (values[at]! > least && values[at]! < next) next = values[at]!
  return replace(values, from, to, least, next)
}

function replace(values: Float64Array, from: number, to: number, old: number, by: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    if (values[at] !== old) continue
    values[at] = by
    count += 1
  }
  return count
}

function takeLogarithm(values: Float64Array, from: number, to: number, original: Float64Array): void {
  const least = leastOf(original, 0, to - from)
  const offset = 0.01 * (mostOf(original, 0, to - from) - least)
  for (let at = from; at < to; at += 1) values[at] = Math.log(original[at - from]! - least + offset)
}
