import { correlate } from './correlation.ts'
import { principalAxis } from './principal-axis.ts'

export interface PrincipalWeights {
  /** Loadings of the first principal component, one for each column; the signs are such that their sum is not negative. */
  readonly loadings: Float64Array
  /** The share of the columns' variance that the component explains, from 0 to 1. */
  readonly explained: number
}

/**
 * Loadings of the first principal component of columns that are centred and brought to one variance, over the cells in
 * which none is missing; null where fewer than two are complete or a column is constant there.
 *
 * As COINr's get_PCA (prcomp with center and scale), which leaves the sign of the axis to chance. Loadings can be
 * negative.
 */
export function principalWeights(columns: readonly Float64Array[]): PrincipalWeights | null {
  const correlations = correlate(columns)
  if (!correlations) return null
  const { direction, stretch } = principalAxis(correlations)
  const sum = direction.reduce((total, loading) => total + loading, 0)
  return { loadings: sum < 0 ? direction.map((loading) => -loading) : direction, explained: stretch / columns.length }
}
