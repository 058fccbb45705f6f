import { tenTo } from '../lowering/interval.ts'
import type { Scaled, Text, Truth } from '../lowering/node.ts'
import { literal, numberExpression } from './emit-number.ts'
import { textExpression } from './emit-text.ts'
import { truthExpression } from './emit-truth.ts'
import type { Emitter } from './emitter.ts'
import { bind, type Slots } from './slots.ts'

/** An emitter that makes each value that is read more than once a constant of the loop. */
export function createEmitter(slots: Slots): Emitter {
  const { made, numbering } = slots
  const name = (node: Scaled): string => bind(slots, node, 'n', () => numberExpression(emitter, node))
  const number = (node: Scaled): string => {
    const known = made.get(`${numbering.numberOf(node)}n`)
    return known ?? (numbering.usesOf(node) > 1 ? name(node) : numberExpression(emitter, node))
  }
  const rail = (node: Truth, side: 'true' | 'false'): string => {
    const make = () => truthExpression(emitter, node, side)
    const isPlain = node.kind === 'always' || node.kind === 'not'
    return isPlain || numbering.usesOf(node) <= 1 ? make() : bind(slots, node, side, make)
  }
  const emitter: Emitter = {
    slots,
    number,
    name,
    aligned: (node, scale) => {
      if (scale === node.scale) return number(node)
      if (node.kind === 'constant') return literal(node.value * tenTo(scale - node.scale))
      return `(${number(node)} * ${tenTo(scale - node.scale)})`
    },
    isTrue: (node) => rail(node, 'true'),
    isFalse: (node) => (node.nullable ? rail(node, 'false') : `!${rail(node, 'true')}`),
    text: (node: Text) => bind(slots, node, 'w', () => textExpression(emitter, node)),
  }
  return emitter
}
