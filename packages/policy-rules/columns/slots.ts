import { partsOf, type Node, type Numbering } from '../lowering/numbering.ts'

/**
 * Places of the generated code. No name and no word of a rule ever stands in the code: facts are c0, c1 …, parameters
 * p0, p1 …, tables of codes r0 …, intermediate values t0 …; what they stand for is passed beside the code.
 */
export interface Slots {
  readonly numbering: Numbering
  /** Facts in the order of c0, c1 … */
  readonly facts: Map<string, string>
  readonly parameters: Map<string, string>
  readonly words: Words
  /** Statements before the loop: what reads no fact. */
  readonly before: string[]
  /** Statements of the loop. */
  readonly within: string[]
  /** The name of each value that a statement has made, by number of node and rail. */
  readonly made: Map<string, string>
}

/** Codes of words: one numbering for all columns, and tables from a column's own codes to it where they differ. */
export interface Words {
  readonly codes: Map<string, number>
  readonly tables: { readonly slot: string; readonly codes: Int32Array }[]
  /** A fact's own words. */
  readonly of: (fact: string) => readonly string[]
}

export function createSlots(numbering: Numbering, wordsOf: Words['of']): Slots {
  return {
    numbering,
    facts: new Map(),
    parameters: new Map(),
    words: { codes: new Map(), tables: [], of: wordsOf },
    before: [],
    within: [],
    made: new Map(),
  }
}

export function slotOf(slots: Map<string, string>, letter: string, name: string): string {
  const slot = slots.get(name) ?? `${letter}${slots.size}`
  slots.set(name, slot)
  return slot
}

/** Binds an expression to a constant of the loop, or of the code before it when it reads no fact. */
export function bind(slots: Slots, node: Node, rail: string, expression: () => string): string {
  const key = `${slots.numbering.numberOf(node)}${rail}`
  const known = slots.made.get(key)
  if (known) return known
  const code = expression()
  if (/^\w+$/.test(code)) return code
  const name = `t${slots.made.size}`
  slots.made.set(key, name)
  const statements = readsFact(node) ? slots.within : slots.before
  statements.push(`const ${name} = ${code};`)
  return name
}

const readers = new WeakMap<Node, boolean>()

/** Whether it differs from firm to firm. */
function readsFact(node: Node): boolean {
  const known = readers.get(node)
  if (known !== undefined) return known
  const reads = node.kind === 'fact' || partsOf(node).some(readsFact)
  readers.set(node, reads)
  return reads
}

export function codeOf(words: Words, word: string): number {
  const code = words.codes.get(word) ?? words.codes.size
  words.codes.set(word, code)
  return code
}
