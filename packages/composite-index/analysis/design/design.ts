import type { Regeneration } from '../../run/compile-index.ts'
import type { Noise } from '../../weights/noisy.ts'

/** What is uncertain about how an index is made. */
export interface Design {
  readonly parameters: readonly UncertainParameter[]
}

export type UncertainParameter =
  | Alternatives
  /**
   * Each weight of a level may be off by up to a share of itself: w (1 ± factor), all values in between as likely. As
   * many sets of weights are drawn beforehand, 1,000 unless said; then one of them is as likely as another.
   */
  | { readonly name: string; readonly noisyWeights: readonly Noise[]; readonly sets?: number }

/** Ways to do one thing, all as likely. */
export interface Alternatives {
  readonly name: string
  readonly alternatives: readonly Regeneration[]
}
