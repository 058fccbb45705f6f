/** The change of a unit's index from one edition or period to another, in effects that add up to it exactly. */
export interface Change {
  readonly unit: string
  readonly before: number
  readonly after: number
  readonly change: number
  readonly effects: readonly Effect[]
}

export interface Effect {
  readonly kind: EffectKind
  /** The indicator or aggregate; null for the method. */
  readonly code: string | null
  readonly effect: number
  /** Of an indicator: its value in its own unit before and after, null where missing. */
  readonly values?: readonly [before: number | null, after: number | null]
}

export type EffectKind =
  /** The indicator's score has moved: by the unit's own value, or by what the score is measured against. */
  | 'indicator'
  /** The element's weight has changed, or the model has it on one side only. */
  | 'weight'
  /** The unit has a score in the element on one side only. */
  | 'presence'
  /** Other units have moved, come or gone; only where an aggregate compares units with each other. */
  | 'others'
  /** Treatment, normalisation, goalposts, targets or aggregation are done otherwise. */
  | 'method'
