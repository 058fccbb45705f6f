import { faultAt, type Fault, type FaultCode } from '../../language/fault.ts'
import type { Syntax } from '../../language/syntax.ts'
import { anyType } from '../types.ts'
import type { Span, Tree } from '../tree.ts'
import type { Type } from '../type.ts'

/**
 * `known`: a rule with a schema; every type and unit is checked, and a missing fact stays missing. `standard`: a text
 * without a schema, as the standard has it: what does not fit is null when it runs.
 */
export type Mode = 'known' | 'standard'

export interface Binding {
  readonly kind: 'fact' | 'parameter' | 'local'
  readonly type: Type
}

/** Names bound around an expression, or the item of a filter, whose entries are names too. */
export type Scope =
  | { readonly kind: 'names'; readonly bindings: ReadonlyMap<string, Binding> }
  | { readonly kind: 'item'; readonly type: Type; readonly alias: string; used: boolean }

/** Contexts whose entries read each other nest; the passes that follow recurse so deep. */
const MAX_NAMED_ENTRIES = 200

/** What names mean where an expression stands, and the mistakes found so far. */
export class Checker {
  readonly text: string
  readonly mode: Mode
  readonly faults: Fault[] = []
  readonly scopes: Scope[]
  /** Where the text starts within a larger one, from which spans count. */
  readonly #base: number
  readonly #dispatch: (syntax: Syntax, checker: Checker) => Tree
  /** What `?` stands for in a cell. */
  subject: Tree | null = null
  #names = 0
  #namedEntries = 0

  constructor(
    text: string,
    mode: Mode,
    names: ReadonlyMap<string, Binding>,
    base: number,
    dispatch: (syntax: Syntax, checker: Checker) => Tree,
  ) {
    this.text = text
    this.mode = mode
    this.#base = base
    this.scopes = [{ kind: 'names', bindings: names }]
    this.#dispatch = dispatch
  }

  get known(): boolean {
    return this.mode === 'known'
  }

  check(syntax: Syntax): Tree {
    return this.#dispatch(syntax, this)
  }

  /** Whether a name is bound here, so that it hides a built-in function. */
  binds(name: string): boolean {
    return this.scopes.some((scope) => scope.kind === 'names' && scope.bindings.has(name))
  }

  /** All names in scope, for a suggestion. */
  names(): readonly string[] {
    return this.scopes.flatMap((scope) => (scope.kind === 'names' ? [...scope.bindings.keys()] : []))
  }

  /** Checks something with local names in scope. */
  within<T>(locals: ReadonlyMap<string, Type>, check: () => T): T {
    const bindings = new Map([...locals].map(([name, type]) => [name, { kind: 'local' as const, type }]))
    return this.inside({ kind: 'names', bindings }, check)
  }

  inside<T>(scope: Scope, check: () => T): T {
    this.scopes.push(scope)
    try {
      return check()
    } finally {
      this.scopes.pop()
    }
  }

  /** Counts an entry that later ones read; false when there are too many. */
  countNamedEntry(): boolean {
    this.#namedEntries += 1
    return this.#namedEntries <= MAX_NAMED_ENTRIES
  }

  /** A name that no text can write. */
  freshName(): string {
    this.#names += 1
    return `#${this.#names}`
  }

  /** Notes a mistake; the tree in its place raises no other one. */
  fault(span: Span, code: FaultCode, sentence: string): Tree {
    this.faults.push(faultAt(this.text, span.start - this.#base, code, sentence))
    return { kind: 'constant', value: null, type: anyType, span }
  }
}
