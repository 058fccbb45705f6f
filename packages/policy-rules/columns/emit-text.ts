import type { Text } from '../lowering/node.ts'
import { choice } from './emit-choice.ts'
import type { Emitter } from './emitter.ts'
import { codeOf, slotOf, type Slots } from './slots.ts'

/** A word's code in the fact's own column; −1 when the column has no such word. */
export function codeIn(slots: Slots, fact: string, word: string): number {
  return slots.words.of(fact).indexOf(word)
}

/** The code of a word, −1 for null. */
export function textExpression(emit: Emitter, node: Text): string {
  switch (node.kind) {
    case 'word':
      return node.value === null ? '(-1)' : String(codeOf(emit.slots.words, node.value))
    case 'fact': {
      const cell = `${slotOf(emit.slots.facts, 'c', node.name)}[i]`
      const table = tableOf(emit.slots, node.name)
      return table === null ? cell : `(${cell} < 0 ? -1 : ${table}[${cell}])`
    }
    case 'choose':
      return choice(emit, node, '(-1)', (branch) => emit.text(branch))
  }
}

// The first column lends its own codes to all; another is translated by a table.
function tableOf(slots: Slots, fact: string): string | null {
  const { words } = slots
  const codes = Int32Array.from(words.of(fact), (word) => codeOf(words, word))
  if (codes.every((code, own) => code === own)) return null
  const slot = `r${words.tables.length}`
  words.tables.push({ slot, codes })
  return slot
}
