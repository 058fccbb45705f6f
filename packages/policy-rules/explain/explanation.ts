import type { Unit } from '../core/unit.ts'
import type { Value } from '../values/value.ts'

/** What a sub-expression yielded, and what it read for that. */
export interface Trace {
  /** As it is written in the rule. */
  readonly text: string
  readonly clause: string | null
  readonly value: Value
  readonly children: readonly Trace[]
}

/** A condition that does not hold: what was read, and what was needed. */
export interface Failure {
  readonly text: string
  readonly clause: string | null
  /** What was read, as the rule names it; null for a condition of another form. */
  readonly fact: string | null
  readonly read: Value
  /** `>=`, `=`, `in` and so on; null for a condition of another form. */
  readonly operator: string | null
  readonly needed: Value
  /** Of both, where they are numbers with a unit. */
  readonly unit: Unit | null
  /** One of several of which any would do. */
  readonly either: boolean
}

export interface Explanation {
  readonly value: Value
  readonly trace: Trace
  /** For a condition that does not hold. */
  readonly failures: readonly Failure[]
  /** For null: the facts that are missing, only those that made it null. */
  readonly missing: readonly string[]
  /** For null without a missing fact: the sub-expressions that have no value, such as a division by 0. */
  readonly undefinedAt: readonly string[]
}
