import type { Period, Source } from '../define/index.ts'
import type { Instant } from '../store/index.ts'

export interface FigureRequest {
  readonly code: string
  readonly period: Period
  /** What fills `{ param: 'host' }` of the definition: a natural key, a name or an alias. */
  readonly params?: Readonly<Record<string, string>>
}

export type Completeness =
  | { readonly state: 'complete'; readonly why: null }
  | { readonly state: 'missing' | 'stale'; readonly why: string }

export const complete: Completeness = { state: 'complete', why: null }
export const missing = (why: string): Completeness => ({ state: 'missing', why })

/** From the worst: a value without all of its records, one that does not reach its end, a whole one. */
const worst = ['missing', 'stale', 'complete'] as const

/** What is made of several values is worth no more than the weakest of them. */
export const weakestOf = (all: readonly Completeness[]): Completeness =>
  all.toSorted((a, b) => worst.indexOf(a.state) - worst.indexOf(b.state))[0] ?? complete

/** What is behind a value: records of a register, one received return, or other figures. */
export type Behind =
  | { readonly kind: 'records'; readonly register: string; readonly count: number }
  | { readonly kind: 'return'; readonly register: string; readonly id: string }
  | { readonly kind: 'figures'; readonly requests: readonly FigureRequest[] }
  | { readonly kind: 'nothing' }

export interface FigureValue {
  readonly code: string
  readonly label: string
  readonly unit: string
  readonly source: Source
  readonly period: Period
  readonly params: Readonly<Record<string, string>>
  /** Exact decimal text in `unit`; null is unknown. A quotient has 34 digits here and is divided again when printed. */
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly knownBefore: Instant | null
  readonly definitionHash: string
  readonly completeness: Completeness
  /** The last day that the value covers, where that is before the end of its period; null where it covers all of it. */
  readonly keptTo: string | null
  /** 快报 → 初步 → 最终, of received values. */
  readonly valueStatus: string | null
  readonly behind: Behind
  /** Our own arithmetic beside a value that its owner publishes. */
  readonly beside: { readonly code: string; readonly value: string | null } | null
}
