/** What kind of mistake it is; the message says which one. */
export type FaultCode =
  | 'full-width'
  | 'unknown-name'
  | 'duplicate-name'
  | 'bad-name'
  | 'syntax'
  | 'unclosed'
  | 'ends-early'
  | 'too-long'
  | 'too-deep'
  | 'arguments'
  | 'type'
  | 'unit'
  | 'condition'
  | 'table'
  | 'gap'
  | 'overlap'
  | 'cycle'
  | 'never'
  | 'unsupported'

/** One mistake in a text, with its place and a sentence that says what to write instead. */
export interface Fault {
  readonly code: FaultCode
  /** From 1. */
  readonly line: number
  /** From 1, in characters as a reader counts them. */
  readonly column: number
  /** Starts with the place: “第2行第7列：……”. */
  readonly message: string
}

/** Makes a fault of an offset in a text. */
export function faultAt(text: string, offset: number, code: FaultCode, sentence: string): Fault {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const column = lengthOf(before.slice(before.lastIndexOf('\n') + 1)) + 1
  return { code, line, column, message: `第${line}行第${column}列：${sentence}` }
}

function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

/** Thrown inside the parser at the first mistake of a text and caught by its door. */
export class ParseFault extends Error {
  override readonly name = 'ParseFault'
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.message)
    this.fault = fault
  }
}
