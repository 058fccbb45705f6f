import type { Unit } from './unit.ts'

/** What an expression yields. Every type has null among its values: unknown is an answer. */
export type Type =
  /** Not known before it runs; only texts without a schema have it. */
  | { readonly kind: 'any' }
  | { readonly kind: 'null' }
  /** The unit is null for a bare literal, which fits beside any unit, and for all numbers of texts without a schema. */
  | { readonly kind: 'number'; readonly unit: Unit | null }
  | { readonly kind: 'string' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  /** A duration of years and months. */
  | { readonly kind: 'months' }
  /** A duration of days and shorter. */
  | { readonly kind: 'seconds' }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'context'; readonly entries: Readonly<Record<string, Type>> }
  | { readonly kind: 'range'; readonly of: Type }
  | { readonly kind: 'function'; readonly parameters: readonly Type[]; readonly result: Type }
