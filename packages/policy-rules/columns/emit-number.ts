import { noDay } from '../lowering/days.ts'
import type { Scaled } from '../lowering/node.ts'
import { choice } from './emit-choice.ts'
import { rounded } from './emit-rounding.ts'
import type { Emitter } from './emitter.ts'
import { slotOf } from './slots.ts'

export function literal(value: bigint): string {
  return value < 0n ? `(${value})` : String(value)
}

/** The whole number of a node at its own scale, NaN for null. */
export function numberExpression(emit: Emitter, node: Scaled): string {
  switch (node.kind) {
    case 'constant':
      return literal(node.value)
    case 'unknown':
      return 'NaN'
    case 'parameter':
      return slotOf(emit.slots.parameters, 'p', node.name)
    case 'fact': {
      const cell = `${slotOf(emit.slots.facts, 'c', node.name)}[i]`
      return node.calendar && node.nullable ? `(${cell} === ${noDay} ? NaN : ${cell})` : cell
    }
    case 'sum':
    case 'difference': {
      const operator = node.kind === 'sum' ? '+' : '-'
      return `(${emit.aligned(node.left, node.scale)} ${operator} ${emit.aligned(node.right, node.scale)})`
    }
    case 'product':
      return productOf(emit, node.left, node.right)
    case 'least':
    case 'greatest': {
      const pick = node.kind === 'least' ? 'Math.min' : 'Math.max'
      return `${pick}(${emit.aligned(node.left, node.scale)}, ${emit.aligned(node.right, node.scale)})`
    }
    case 'choose':
      return choice(emit, node, 'NaN', (branch) => emit.aligned(branch, node.scale))
    case 'round':
      return rounded(emit, node)
    default:
      return ofOne(emit, node)
  }
}

// A factor of 1 only moves the point.
function productOf(emit: Emitter, left: Scaled, right: Scaled): string {
  if (left.kind === 'constant' && left.value === 1n) return emit.number(right)
  if (right.kind === 'constant' && right.value === 1n) return emit.number(left)
  return `(${emit.number(left)} * ${emit.number(right)})`
}

function ofOne(
  emit: Emitter,
  node: Extract<Scaled, { kind: 'absolute' | 'sign' | 'nonzero' | 'year' | 'month' | 'day' | 'plus months' }>,
): string {
  switch (node.kind) {
    case 'absolute':
      return `Math.abs(${emit.number(node.of)})`
    case 'sign':
      return `Math.sign(${emit.number(node.of)})`
    case 'nonzero': {
      const of = emit.name(node.of)
      return `(${of} === 0 ? NaN : ${of})`
    }
    case 'year':
      return `yearOf(${emit.number(node.of)})`
    case 'month':
      return `monthOf(${emit.number(node.of)})`
    case 'day':
      return `dayOfMonth(${emit.number(node.of)})`
    case 'plus months':
      return `plusMonths(${emit.number(node.of)}, ${emit.number(node.months)})`
  }
}
