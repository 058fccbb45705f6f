import type { Lowered } from '../lowering/lowered.ts'
import type { Scaled, Text, Truth } from '../lowering/node.ts'
import { numberNodes } from '../lowering/numbering.ts'
import { createEmitter } from './create-emitter.ts'
import type { Emitter } from './emitter.ts'
import type { Population } from './population.ts'
import { createSlots } from './slots.ts'

/** An output that code can write to a column. */
export type PlannedOutput = { readonly name: string } & (
  | { readonly kind: 'number' | 'date'; readonly node: Scaled }
  | { readonly kind: 'boolean'; readonly node: Truth }
  | { readonly kind: 'string'; readonly node: Text }
)

/** Null for what no column holds: a quotient without end, a duration, a list. */
export function planOutput(name: string, lowered: Lowered): PlannedOutput | null {
  switch (lowered.kind) {
    case 'number':
    case 'date':
      return { name, kind: lowered.kind, node: lowered.value }
    case 'truth':
      return { name, kind: 'boolean', node: lowered.value }
    case 'text':
      return { name, kind: 'string', node: lowered.value }
    default:
      return null
  }
}

export function emitterFor(outputs: readonly PlannedOutput[], population: Population): Emitter {
  const wordsOf = (fact: string): readonly string[] => {
    const column = population.columns.get(fact)
    return column?.kind === 'string' ? column.words : []
  }
  return createEmitter(createSlots(numberNodes(outputs.map(({ node }) => node)), wordsOf))
}
