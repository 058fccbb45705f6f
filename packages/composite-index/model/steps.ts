import type { Ties } from './normalisation.ts'

/** Units that have too little of the data are left out, and said so. */
export interface Screening {
  /** The least share of indicators with a value, from 0 to 1. */
  readonly available: number
  /** The least share of the present values that are not zero. */
  readonly nonzero?: number
  /** What is looked at: the values as they are given, unless said, or those that imputation has filled up. */
  readonly after?: 'denominators' | 'imputation'
}

export type Imputation =
  | { readonly method: 'mean' | 'median' }
  /** Within the groups of a column of the data's groups; alone in its group stays missing. */
  | { readonly method: 'mean of group' | 'median of group'; readonly group: string }
  /** Over the periods of the same unit: between two known ones by a line, else as the nearest known one. */
  | { readonly method: 'panel linear' }

/**
 * Outliers: an indicator passes unless both |skewness| and kurtosis are above the bounds. The outermost values are
 * brought to the next ones, up to so many; where that is not enough, the values as they were are taken by logarithm.
 */
export interface Treatment {
  readonly winsorise: number
  readonly skewness: number
  readonly kurtosis: number
}

export type Weighting =
  | { readonly method: 'given' }
  | { readonly method: 'equal' }
  /**
   * Loadings of the first principal component, within each parent, of the elements of one level. One that is negative
   * is refused, unless it is to be kept: then more of that element lowers the index.
   */
  | { readonly method: 'principal component'; readonly level: number; readonly negative?: 'refused' | 'kept' }
  /** Replaces the weights of the elements that it names. */
  | { readonly method: 'set'; readonly weights: Readonly<Record<string, number>> }

export interface Ranking {
  readonly ties: Ties
}
