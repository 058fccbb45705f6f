import type { Tree } from './tree.ts'
import type { Type } from './type.ts'

/** What a population knows of each firm. */
export interface FactSchema {
  readonly type: Type
  /** Digits after the decimal point that a value may have (2 for 元); 0 unless said. */
  readonly decimals?: number
  /** The words that a string fact can be. */
  readonly choices?: readonly string[]
}

/** One value for all, with the bounds of its slider. */
export interface ParameterSchema {
  readonly type: Type
  readonly decimals: number
  /** Exact decimal texts. */
  readonly value: string
  readonly min: string
  readonly max: string
}

/** A named part of a policy; later ones may read it. */
export interface Definition {
  readonly name: string
  readonly clause: string | null
  readonly text: string
  readonly tree: Tree
}

/**
 * Definitions in an order in which each reads only facts, parameters and definitions before it. The three back ends
 * take the same program: explain one firm, run columns, become SQL.
 */
export interface Program {
  readonly facts: Readonly<Record<string, FactSchema>>
  readonly parameters: Readonly<Record<string, ParameterSchema>>
  readonly definitions: readonly Definition[]
}
