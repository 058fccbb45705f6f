import type { Scaled, Text, Truth } from '../lowering/node.ts'
import { codeIn } from './emit-text.ts'
import type { Emitter } from './emitter.ts'
import { slotOf } from './slots.ts'

// Three values on two rails: a condition is an expression that holds when it is true and another that holds when it is
// false. Null is neither, and NaN makes both fail by itself, since it is neither below a number nor at or above it.

type Rail = 'true' | 'false'
const other = (side: Rail): Rail => (side === 'true' ? 'false' : 'true')

function on(emit: Emitter, node: Truth, side: Rail): string {
  return side === 'true' ? emit.isTrue(node) : emit.isFalse(node)
}

/** One rail of a condition. */
export function truthExpression(emit: Emitter, node: Truth, side: Rail): string {
  switch (node.kind) {
    case 'always':
      return String(node.value === (side === 'true'))
    case 'fact':
      return `(${slotOf(emit.slots.facts, 'c', node.name)}[i] === ${side === 'true' ? 1 : 0})`
    case 'compare':
      return comparison(emit, node, side)
    case 'same text':
      return sameText(emit, node.left, node.right, side)
    case 'and':
    case 'or': {
      const joint = (node.kind === 'and') === (side === 'true') ? ' && ' : ' || '
      return `(${node.of.map((part) => on(emit, part, side)).join(joint)})`
    }
    case 'not':
      return on(emit, node.of, other(side))
    case 'is null': {
      const missing = isMissing(emit, node)
      return side === 'true' ? missing : `!${missing}`
    }
    case 'choose': {
      const { condition, known, yes, no } = node
      const [first, second] = [on(emit, yes, side), on(emit, no, side)]
      if (!known || !condition.nullable) return `(${emit.isTrue(condition)} ? ${first} : ${second})`
      return `(${emit.isTrue(condition)} ? ${first} : ${emit.isFalse(condition)} && ${second})`
    }
  }
}

function comparison(emit: Emitter, node: Extract<Truth, { kind: 'compare' }>, side: Rail): string {
  const { operator, left, right, nullable } = node
  const scale = Math.max(left.scale, right.scale)
  // Both rails read both sides.
  if (nullable) for (const part of [left, right]) if (part.kind !== 'constant') emit.name(part)
  const [a, b] = [emit.aligned(left, scale), emit.aligned(right, scale)]
  if (side === 'true') return `(${a} ${operator === '=' ? '===' : operator} ${b})`
  if (operator !== '=') return `(${a} ${operator === '<' ? '>=' : '>'} ${b})`
  return `(${a} < ${b} || ${a} > ${b})`
}

function sameText(emit: Emitter, left: Text, right: Text, side: Rail): string {
  const [of, by] = left.kind === 'word' ? [right, left] : [left, right]
  if (of.kind === 'fact' && by.kind === 'word') {
    const cell = `${slotOf(emit.slots.facts, 'c', of.name)}[i]`
    const code = by.value === null ? -1 : codeIn(emit.slots, of.name, by.value)
    if (code < 0) return side === 'false' && by.value !== null ? `(${cell} !== -1)` : 'false'
    return side === 'true' ? `(${cell} === ${code})` : `(${cell} !== ${code} && ${cell} !== -1)`
  }
  const [a, b] = [emit.text(left), emit.text(right)]
  const areKnown = `${a} !== -1 && ${b} !== -1`
  return `(${a} ${side === 'true' ? '===' : '!=='} ${b} && ${areKnown})`
}

function isMissing(emit: Emitter, node: Extract<Truth, { kind: 'is null' }>): string {
  const { of, sort } = node
  if (sort === 'scaled') {
    const value = emit.name(of as Scaled)
    return `(${value} !== ${value})`
  }
  if (sort === 'text') return `(${emit.text(of as Text)} === -1)`
  const truth = of as Truth
  if (truth.kind === 'fact') return `(${slotOf(emit.slots.facts, 'c', truth.name)}[i] === 2)`
  return `!(${emit.isTrue(truth)} || ${emit.isFalse(truth)})`
}
