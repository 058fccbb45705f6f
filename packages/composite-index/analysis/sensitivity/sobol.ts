import type { Generator } from '../random/generator.ts'
import { quantile } from '../uncertainty/quantile.ts'

/** Shares of the output's variance that a parameter answers for: alone, and with all that it does together with others. */
export interface SobolIndices {
  readonly first: number
  readonly total: number
}

export interface SobolInterval {
  readonly first: readonly [low: number, high: number]
  readonly total: readonly [low: number, high: number]
}

/**
 * First and total order of each parameter from the outputs of a {@link saltelliDesign}, in its order.
 *
 * First: mean of yB (yABi − yA) over the variance of yA and yB together (Saltelli et al. 2010, table 2, line b).
 * Total: sum of (yA − yABi)² over 2 N times that variance (Jansen 1999).
 * A small design can give a first order below 0 or orders that do not add up to 1; nothing is cut off.
 * Where the output never changes, no parameter has a share: all are 0.
 */
export function sobolIndices(outputs: Float64Array, size: number): { indices: SobolIndices[]; variance: number } {
  return indicesOfRows(outputs, size, null)
}

/**
 * 5 % and 95 % of the indices when the N rows are drawn again, with replacement, so many times. A row keeps its A, B
 * and mixed outputs together (Archer, Saltelli and Sobol 1997), and the variance is taken anew.
 */
export function sobolIntervals(
  outputs: Float64Array,
  size: number,
  { generator, times }: { readonly generator: Generator; readonly times: number },
): SobolInterval[] {
  const draws = Array.from(
    { length: times },
    () =>
      indicesOfRows(
        outputs,
        size,
        Uint32Array.from({ length: size }, () => generator.below(size)),
      ).indices,
  )
  return Array.from({ length: outputs.length / size - 2 }, (_, parameter) => {
    const spread = (order: 'first' | 'total'): [number, number] => {
      const values = Float64Array.from(draws, (draw) => draw[parameter]?.[order] ?? NaN).toSorted()
      return [quantile(values, 0.05), quantile(values, 0.95)]
    }
    return { first: spread('first'), total: spread('total') }
  })
}

function indicesOfRows(
  outputs: Float64Array,
  size: number,
  rows: Uint32Array | null,
): { indices: SobolIndices[]; variance: number } {
  const y = (block: number, row: number) => outputs[block * size + (rows?.[row] ?? row)] ?? NaN
  const variance = varianceOf(size, y)
  const indices = Array.from({ length: outputs.length / size - 2 }, (_, parameter) => {
    if (variance === 0) return { first: 0, total: 0 }
    let alone = 0
    let all = 0
    for (let row = 0; row < size; row += 1) {
      const moved = y(2 + parameter, row) - y(0, row)
      alone += y(1, row) * moved
      all += moved * moved
    }
    return { first: alone / size / variance, total: all / (2 * size * variance) }
  })
  return { indices, variance }
}

/** Of A and B together, with n − 1. */
function varianceOf(size: number, y: (block: number, row: number) => number): number {
  let sum = 0
  for (let row = 0; row < size; row += 1) sum += y(0, row) + y(1, row)
  const mean = sum / (2 * size)
  let squares = 0
  for (let row = 0; row < size; row += 1) squares += (y(0, row) - mean) ** 2 + (y(1, row) - mean) ** 2
  return squares / (2 * size - 1)
}
