import type { Program } from '../core/program.ts'
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
export class NotLowered extends Error {
  readonly span: Span | null

  constructor(reason: string, span: Span | null = null) {
    super(reason)
    this.name = 'NotLowered'
    this.span = span
  }
}

export function refuse(reason: string): never {
  throw new NotLowered(reason)
}

/** Says where it was, unless a part of it has said so already. */
export function at<T>(span: Span, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof NotLowered && error.span === null) throw new NotLowered(error.message, span)
    throw error
  }
}

/** The refusal of an output that is lowered, but to what no column holds. */
export function notAColumn(program: Program, name: string): Refusal {
  const found = program.definitions.find((definition) => definition.name === name)
  const { span, text } = found ? { span: found.tree.span, text: found.text } : { span: { start: 0, end: 0 }, text: '' }
  return { definition: name, reason: '结果是没有取整的商、时段或列表，不能作一列', span, text }
}
