import { Order } from './order.ts'
import { emptyShape, measureShape } from './shape.ts'
import { deviationOf } from './spread.ts'

/** What a column looks like; NaN where there is nothing to tell. */
export interface Description {
  readonly least: number
  readonly most: number
  readonly mean: number
  readonly median: number
  /** Of a sample (n − 1). */
  readonly deviation: number
  /** G1 and G2, adjusted for the sample. */
  readonly skewness: number
  readonly kurtosis: number
  /** Cells that are not missing, that are not zero, how many different values, and how often the most frequent one. */
  readonly available: number
  readonly nonzero: number
  readonly unique: number
  readonly same: number
}

/** Describes a column, NaN is missing; as COINr's get_stats. */
export function describeColumn(values: Float64Array): Description {
  const order = new Order(values.length)
  order.sort(values, 0, values.length)
  const available = order.count
  const shape = emptyShape()
  measureShape(values, 0, values.length, shape)
  const present = Float64Array.from(order.at.subarray(0, available), (at) => values[at]!)
  return {
    least: present[0] ?? NaN,
    most: present.at(-1) ?? NaN,
    mean: shape.mean,
    median: order.medianOf(values, 0),
    deviation: deviationOf(values, 0, values.length, shape.mean),
    skewness: shape.skewness,
    kurtosis: shape.kurtosis,
    available,
    nonzero: present.reduce((count, value) => (value === 0 ? count : count + 1), 0),
    ...repetitionIn(present),
  }
}

function repetitionIn(sorted: Float64Array): { readonly unique: number; readonly same: number } {
  let [unique, same, run] = [0, 0, 0]
  for (let at = 0; at < sorted.length; at += 1) {
    run = at > 0 && sorted[at] === sorted[at - 1] ? run + 1 : 1
    if (run === 1) unique += 1
    if (run > same) same = run
  }
  return { unique, same }
}
