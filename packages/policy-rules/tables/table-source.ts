import type { HitPolicy } from '../core/tree.ts'

/** A decision table as it is written: each cell a text. */
export interface TableSource {
  readonly hitPolicy: HitPolicy
  readonly inputs: readonly string[]
  readonly outputs: readonly OutputSource[]
  readonly rows: readonly RowSource[]
}

export interface OutputSource {
  /** Needed when there are several. */
  readonly name?: string | null
  /** The results in order of priority, for P and O. */
  readonly priorities?: readonly string[]
  /** When no row applies. */
  readonly otherwise?: string
}

export interface RowSource {
  /** One unary test per input; “-” looks at nothing. */
  readonly tests: readonly string[]
  readonly outputs: readonly string[]
  readonly clause?: string
}
