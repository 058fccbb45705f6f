import type { Number34 } from './number.ts'

/** What an expression yields when it runs. */
export type Value =
  | null
  | boolean
  | string
  | Number34
  | CalendarDate
  | Months
  | Seconds
  | Range
  | Callable
  | readonly Value[]
  | Context

/** A day of the calendar, without time. */
export interface CalendarDate {
  readonly kind: 'date'
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A duration of whole months. */
export interface Months {
  readonly kind: 'months'
  readonly months: number
}

/** A duration of seconds. */
export interface Seconds {
  readonly kind: 'seconds'
  readonly seconds: Number34
}

export interface Range {
  readonly kind: 'range'
  /** Null: without a bound on that side. */
  readonly low: { readonly value: Value; readonly included: boolean } | null
  readonly high: { readonly value: Value; readonly included: boolean } | null
}

export interface Callable {
  readonly kind: 'function'
  readonly parameters: readonly string[]
  readonly call: (args: readonly Value[]) => Value
}

/** Entries in the order in which they were written. */
export interface Context {
  readonly kind: 'context'
  readonly entries: ReadonlyMap<string, Value>
}
