import type { Span } from '../core/tree.ts'

interface Base {
  readonly span: Span
  /** Levels below and including this one; every later pass recurses no deeper. */
  readonly depth: number
}

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!='
export type Arithmetic = '+' | '-' | '*' | '/' | '**'

/** What a text says, before names have types. */
export type Syntax =
  | (Base & { readonly kind: 'number'; readonly text: string })
  | (Base & { readonly kind: 'string'; readonly value: string })
  | (Base & { readonly kind: 'boolean'; readonly value: boolean })
  | (Base & { readonly kind: 'null' })
  /** `@"2024-05-01"`. */
  | (Base & { readonly kind: 'at'; readonly value: string })
  | (Base & { readonly kind: 'name'; readonly name: string })
  /** Called like a function, though nothing of that name is in scope. */
  | (Base & { readonly kind: 'unknown'; readonly name: string })
  /** `?`, the value that a unary test looks at. */
  | (Base & { readonly kind: 'subject' })
  | (Base & { readonly kind: 'negate'; readonly of: Syntax })
  | (Base & {
      readonly kind: 'arithmetic'
      readonly operator: Arithmetic
      readonly left: Syntax
      readonly right: Syntax
    })
  | (Base & {
      readonly kind: 'comparison'
      readonly operator: Comparison
      readonly left: Syntax
      readonly right: Syntax
    })
  | (Base & { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly items: readonly Syntax[] })
  | (Base & { readonly kind: 'between'; readonly of: Syntax; readonly low: Syntax; readonly high: Syntax })
  | (Base & { readonly kind: 'in'; readonly of: Syntax; readonly tests: readonly Test[] })
  | (Base & { readonly kind: 'instance'; readonly of: Syntax; readonly type: string })
  | (Base & { readonly kind: 'if'; readonly condition: Syntax; readonly yes: Syntax; readonly no: Syntax })
  | (Base & { readonly kind: 'for'; readonly iterators: readonly SyntaxIterator[]; readonly body: Syntax })
  | (Base & {
      readonly kind: 'quantified'
      readonly every: boolean
      readonly iterators: readonly SyntaxIterator[]
      readonly body: Syntax
    })
  | (Base & { readonly kind: 'list'; readonly items: readonly Syntax[] })
  | (Base & { readonly kind: 'context'; readonly entries: readonly SyntaxEntry[] })
  | (Base & { readonly kind: 'range'; readonly low: SyntaxEnd | null; readonly high: SyntaxEnd | null })
  | (Base & { readonly kind: 'path'; readonly of: Syntax; readonly name: string })
  | (Base & { readonly kind: 'filter'; readonly of: Syntax; readonly condition: Syntax })
  | (Base & {
      readonly kind: 'call'
      readonly callee: Syntax
      readonly args: readonly Syntax[]
      readonly names: readonly string[] | null
    })
  | (Base & { readonly kind: 'function'; readonly parameters: readonly SyntaxParameter[]; readonly body: Syntax })

export interface SyntaxIterator {
  readonly name: string
  readonly of: Syntax
  /** For `1..n`. */
  readonly to: Syntax | null
}

export interface SyntaxEntry {
  readonly name: string
  readonly span: Span
  readonly value: Syntax
}

export interface SyntaxEnd {
  readonly value: Syntax
  readonly included: boolean
}

export interface SyntaxParameter {
  readonly name: string
  readonly type: string | null
}

/** One positive unary test: `>= 18` or a value, a list or a range. */
export interface Test {
  readonly operator: Comparison | null
  readonly value: Syntax
}

/** What a cell of a table says. */
export type Cell =
  /** “-”: it looks at nothing. */
  { readonly negated: boolean; readonly tests: readonly Test[] } | null

/** The direct parts of an expression, in the order of the text. */
export function partsOf(syntax: Syntax): readonly Syntax[] {
  switch (syntax.kind) {
    case 'negate':
    case 'path':
    case 'instance':
      return [syntax.of]
    case 'arithmetic':
    case 'comparison':
      return [syntax.left, syntax.right]
    case 'logic':
    case 'list':
      return syntax.items
    case 'between':
      return [syntax.of, syntax.low, syntax.high]
    case 'in':
      return [syntax.of, ...syntax.tests.map((test) => test.value)]
    case 'if':
      return [syntax.condition, syntax.yes, syntax.no]
    case 'for':
    case 'quantified':
      return [...syntax.iterators.flatMap(({ of, to }) => (to ? [of, to] : [of])), syntax.body]
    case 'context':
      return syntax.entries.map((entry) => entry.value)
    case 'range':
      return [syntax.low, syntax.high].flatMap((end) => (end ? [end.value] : []))
    case 'filter':
      return [syntax.of, syntax.condition]
    case 'call':
      return [syntax.callee, ...syntax.args]
    case 'function':
      return [syntax.body]
    default:
      return []
  }
}
