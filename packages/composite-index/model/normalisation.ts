/**
 * How an indicator is brought to a common scale. Where less is better the sign is changed before the method is applied,
 * except where the method says otherwise.
 */
export type Normalisation =
  /** As it is, turned round where less is better: for values that are on a common scale already. */
  | { readonly method: 'none' }
  | { readonly method: 'min-max'; readonly low: number; readonly high: number }
  | { readonly method: 'z-score'; readonly mean: number; readonly deviation: number }
  /** 1 = the least. */
  | { readonly method: 'rank'; readonly ties?: Ties }
  /** Rank less one. */
  | { readonly method: 'borda'; readonly ties?: Ties }
  /** The share of the others that are below. */
  | { readonly method: 'percentile rank' }
  | { readonly method: 'distance to maximum' }
  | { readonly method: 'fraction of maximum' }
  | { readonly method: 'distance to reference'; readonly unit: string; readonly capped?: boolean }
  /** The target is the element's. */
  | { readonly method: 'distance to target'; readonly capped?: boolean }
  /** The goalposts are the element's. */
  | { readonly method: 'goalposts'; readonly low: number; readonly high: number; readonly truncated?: boolean }
  /**
   * 100 × the value over its base, as official indices over years have it: each unit's own value of the base period, or
   * the mean of all units in it. Where less is better the fraction is turned round.
   */
  | { readonly method: 'fixed base'; readonly period: string; readonly of: 'own value' | 'mean of units' }

export type Ties = 'min' | 'max' | 'average'
