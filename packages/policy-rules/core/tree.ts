import type { Value } from '../values/value.ts'
import type { Operation } from './operation.ts'
import type { Type } from './type.ts'

/** Where in the rule's text: offsets of the first character and of the one after the last. */
export interface Span {
  readonly start: number
  readonly end: number
}

interface Base {
  readonly type: Type
  readonly span: Span
}

/**
 * The typed tree: what the front end makes of a text and every back end reads. Names are resolved, `between` and `in`
 * are comparisons, units fit. A back end that cannot carry a node refuses the program; it never guesses.
 */
export type Tree =
  | (Base & { readonly kind: 'constant'; readonly value: Value })
  /** A fact of the one firm, or a definition that stands before this one in the program. */
  | (Base & { readonly kind: 'fact'; readonly name: string })
  /** One value for the whole population, moved by a slider: a rate, a threshold, a cap. */
  | (Base & { readonly kind: 'parameter'; readonly name: string })
  /** Bound by the nearest `let`, `for`, `quantified`, `filter` or `function` of that name. */
  | (Base & { readonly kind: 'local'; readonly name: string })
  | (Base & { readonly kind: 'let'; readonly name: string; readonly value: Tree; readonly body: Tree })
  /** All arguments are evaluated; nulls are passed on as the operation says. */
  | (Base & { readonly kind: 'operation'; readonly operation: Operation; readonly args: readonly Tree[] })
  /**
   * The standard takes `no` when the condition is null. A rule with a schema is `known`: a null condition gives null,
   * so that a missing fact never becomes an amount.
   */
  | (Base & {
      readonly kind: 'if'
      readonly known: boolean
      readonly condition: Tree
      readonly yes: Tree
      readonly no: Tree
    })
  | (Base & { readonly kind: 'table'; readonly table: Table })
  | (Base & { readonly kind: 'list'; readonly items: readonly Tree[] })
  | (Base & { readonly kind: 'context'; readonly entries: readonly Entry[] })
  | (Base & { readonly kind: 'range'; readonly low: End | null; readonly high: End | null })
  | (Base & { readonly kind: 'path'; readonly of: Tree; readonly name: string })
  | (Base & { readonly kind: 'filter'; readonly of: Tree; readonly condition: Tree })
  | (Base & { readonly kind: 'for'; readonly iterators: readonly Iterator[]; readonly body: Tree })
  | (Base & {
      readonly kind: 'quantified'
      readonly every: boolean
      readonly iterators: readonly Iterator[]
      readonly body: Tree
    })
  | (Base & { readonly kind: 'function'; readonly parameters: readonly string[]; readonly body: Tree })
  | (Base & {
      readonly kind: 'apply'
      readonly callee: Tree
      readonly args: readonly Tree[]
      /** Names of the arguments when they were given by name, in the order of `args`. */
      readonly names: readonly string[] | null
    })

export interface Entry {
  readonly name: string
  readonly value: Tree
}

/** One end of a range. */
export interface End {
  readonly value: Tree
  readonly included: boolean
}

/** `name in of`; `to` for an iteration over whole numbers, `for i in 1..n`. */
export interface Iterator {
  readonly name: string
  readonly of: Tree
  readonly to: Tree | null
}

/** U unique, A any, F first, P priority, R rule order, O output order, C collect with its aggregations. */
export type HitPolicy = 'U' | 'A' | 'F' | 'P' | 'R' | 'O' | 'C' | 'C+' | 'C<' | 'C>' | 'C#'

/** A decision table whose cells are already conditions on its inputs. */
export interface Table {
  readonly hitPolicy: HitPolicy
  /**
   * As in `if`: when known, a row of which one test is null makes the table null, if it is reached. F and U are read
   * from the top and end at the first row that applies; U was checked to have no overlaps.
   */
  readonly known: boolean
  readonly inputs: readonly Tree[]
  readonly outputs: readonly TableOutput[]
  readonly rows: readonly Row[]
}

export interface TableOutput {
  /** Null when there is only one output and it has no name. */
  readonly name: string | null
  /** The allowed values in order of priority, for P and O. */
  readonly priorities: readonly Tree[] | null
  readonly otherwise: Tree | null
}

export interface Row {
  /** One boolean per input; null is “-”, which looks at nothing. */
  readonly tests: readonly (Tree | null)[]
  readonly outputs: readonly Tree[]
  /** Which line of the table, from 1. */
  readonly number: number
  readonly clause: string | null
}
