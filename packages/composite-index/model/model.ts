import type { Aggregation } from './aggregation.ts'
import type { Normalisation } from './normalisation.ts'
import type { Imputation, Ranking, Screening, Treatment, Weighting } from './steps.ts'

/** A composite index as data. It is validated as a whole before it runs, and an edition keeps it word for word. */
export interface Model {
  readonly name: string
  /** Names of the levels from the indicators up: 指标, 支柱, 分指数, 总指数. Any depth from two. */
  readonly levels: readonly string[]
  readonly elements: readonly Element[]
  readonly steps: Steps
}

/** An indicator (level 1) or an aggregate of the level below. */
export interface Element {
  /** Unique within the model. */
  readonly code: string
  readonly name: string
  /** Counted from 1. */
  readonly level: number
  /** An element of the next level; null at the top only. */
  readonly parent: string | null
  /** Among its siblings; not negative. Weights need not add up to one. */
  readonly weight: number
  /** Of an indicator: what follows. */
  readonly unit?: string
  /** Whether more is better; `higher` unless said. */
  readonly better?: 'higher' | 'lower'
  /** The code of a column of the data that the indicator is divided by. */
  readonly denominator?: string
  /** In the indicator's own unit, after the denominator. */
  readonly target?: number
  /** In the indicator's own unit: the value that scores least and the one that scores most. */
  readonly goalposts?: readonly [worst: number, best: number]
  /** Instead of the model's own normalisation. */
  readonly normalise?: Normalisation
}

/** How each step is done; a step that is not named is not done. */
export interface Steps {
  readonly screen?: Screening
  readonly impute?: Imputation
  readonly treat?: Treatment
  readonly normalise: Normalisation
  /**
   * What an indicator is measured against: the units of each period (unless said), so that a later year never moves an
   * earlier one; or those of all periods, so that years can be compared.
   */
  readonly measuredOver?: 'each period' | 'all periods'
  /** As the elements give them unless said. */
  readonly weigh?: Weighting
  /** One for all levels, or one for each level from the second up. */
  readonly aggregate: Aggregation | readonly Aggregation[]
  readonly rank?: Ranking
}
