import type { Span } from '../core/tree.ts'

/** A sub-expression that whole numbers cannot carry exactly. It is a refusal of one back end, not a fault of the rule. */
export interface Refusal {
  readonly definition: string
  /** Why, as a sentence. */
  readonly reason: string
  /** Where in the text of the definition. */
  readonly span: Span
  /** That part of the text. */
  readonly text: string
}

/** Thrown while one definition is lowered, and turned into its refusal there. */
export class Unsupported extends Error {
  readonly span: Span | null

  constructor(reason: string, span: Span | null = null) {
    super(reason)
    this.name = 'Unsupported'
    this.span = span
  }
}

export function refuse(reason: string): never {
  throw new Unsupported(reason)
}

/** Says where it was, unless a part of it has said so already. */
export function at<T>(span: Span, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Unsupported && error.span === null) throw new Unsupported(error.message, span)
    throw error
  }
}
