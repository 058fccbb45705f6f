import type { FactSchema, ParameterSchema } from './core/program.ts'
import type { Fault } from './language/fault.ts'
import type { TableSource } from './tables/table-source.ts'

/** A named part of a policy as it is written: a text or a table. */
export type DefinitionSource = {
  readonly name: string
  readonly clause?: string | null
  /** Without a schema: what makes of the definition a function. */
  readonly parameters?: readonly string[]
  /** Without a schema: the standard's name of the type that the result is brought to, or null. */
  readonly declared?: Declared
} & ({ readonly text: string } | { readonly table: TableSource })

/** A declared type, and whether the definition yields lists or contexts by its form. */
export interface Declared {
  readonly type: string
  readonly form: 'list' | 'context' | 'text'
}

/** What a population knows, what a slider moves, and what is computed from them. */
export interface ProgramSource {
  readonly facts: Readonly<Record<string, FactSchema>>
  readonly parameters: Readonly<Record<string, ParameterSchema>>
  /** In any order; they may read each other, but not in a circle. */
  readonly definitions: readonly DefinitionSource[]
}

/** A mistake and the definition in which it is; null when it concerns the schema. */
export interface ProgramFault extends Fault {
  readonly definition: string | null
}
