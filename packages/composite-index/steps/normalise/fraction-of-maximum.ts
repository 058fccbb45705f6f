import { mostOf } from '../../statistics/spread.ts'

/** x / max, in place. A maximum of zero gives infinities or NaN, as COINr has it; a run turns them into missing. */
export function fractionOfMaximum(values: Float64Array, from: number, to: number): void {
  const most = mostOf(values, from, to)
  for (let at = from; at < to; at += 1) values[at] = values[at]! / most
}
