/** How a number is brought to a scale; the names are those of the standard's functions, `half even` is `decimal`. */
export type Rounding = 'floor' | 'ceiling' | 'up' | 'down' | 'half up' | 'half down' | 'half even'

interface Measured {
  /** Digits after the decimal point: the value is a whole number divided by ten to this power. */
  readonly scale: number
  /** Bounds of that whole number, both included. */
  readonly low: bigint
  readonly high: bigint
  readonly nullable: boolean
  /** The largest magnitude that a back end meets while it computes this node from its parts. */
  readonly widest: bigint
  /** A day of the calendar; its whole number counts days from 1970-01-01. */
  readonly calendar: boolean
}

/** An exact decimal: a whole number with a scale, or null. */
export type Scaled = Measured &
  (
    | { readonly kind: 'constant'; readonly value: bigint }
    | { readonly kind: 'unknown' }
    | { readonly kind: 'fact' | 'parameter'; readonly name: string }
    | Pair
    /** `nonzero` is null for zero. */
    | { readonly kind: 'absolute' | 'sign' | 'nonzero' | 'year' | 'month' | 'day'; readonly of: Scaled }
    /** The denominator is null when the numerator alone is rounded; it is never zero. */
    | {
        readonly kind: 'round'
        readonly mode: Rounding
        readonly numerator: Scaled
        readonly denominator: Scaled | null
      }
    | { readonly kind: 'plus months'; readonly of: Scaled; readonly months: Scaled }
    | Choice<Scaled>
  )

interface Pair {
  readonly kind: 'sum' | 'difference' | 'product' | 'least' | 'greatest'
  readonly left: Scaled
  readonly right: Scaled
}

export type PairOfScaled = Measured & Pair

/** When known, a null condition gives null; else it gives `no`. */
export interface Choice<T> {
  readonly kind: 'choose'
  readonly known: boolean
  readonly condition: Truth
  readonly yes: T
  readonly no: T
}

/** True, false or null. */
export type Truth = { readonly nullable: boolean } & (
  | { readonly kind: 'always'; readonly value: boolean | null }
  | { readonly kind: 'fact'; readonly name: string }
  | {
      readonly kind: 'compare'
      readonly operator: '<' | '<=' | '='
      readonly left: Scaled
      readonly right: Scaled
      readonly widest: bigint
    }
  | { readonly kind: 'same text'; readonly left: Text; readonly right: Text }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Truth[] }
  | { readonly kind: 'not'; readonly of: Truth }
  /** Never null itself. */
  | { readonly kind: 'is null'; readonly of: Scaled | Truth | Text; readonly sort: 'scaled' | 'truth' | 'text' }
  | Choice<Truth>
)

/** A word, or null. */
export type Text = { readonly nullable: boolean; readonly isText: true } & (
  | { readonly kind: 'word'; readonly value: string | null }
  | { readonly kind: 'fact'; readonly name: string }
  | Choice<Text>
)
