import type { Scaled, Truth } from './node.ts'
import { compare } from './truth.ts'

interface Side {
  readonly of: Scaled
  readonly bound: Scaled
  readonly included: boolean
}

/** Whether two conditions can be seen never to hold together: other words of one fact, or ranges that do not meet. */
export function areExclusive(a: Truth, b: Truth): boolean {
  if (wordsOf(a).some((left) => wordsOf(b).some((right) => left.of === right.of && left.word !== right.word)))
    return true
  return apart(a, b) || apart(b, a)
}

function wordsOf(of: Truth): { of: object; word: string | null }[] {
  if (of.kind === 'and') return of.of.flatMap(wordsOf)
  if (of.kind !== 'same text') return []
  if (of.right.kind === 'word') return [{ of: of.left, word: of.right.value }]
  return of.left.kind === 'word' ? [{ of: of.right, word: of.left.value }] : []
}

// a keeps x at or below a bound, b keeps it above.
function apart(a: Truth, b: Truth): boolean {
  return sidesOf(a, 'high').some((high) =>
    sidesOf(b, 'low').some((low) => {
      if (high.of !== low.of) return false
      const order = compare(high.included && low.included ? '<' : '<=', high.bound, low.bound)
      return order.kind === 'always' && order.value === true
    }),
  )
}

function sidesOf(of: Truth, side: 'low' | 'high'): Side[] {
  if (of.kind === 'and') return of.of.flatMap((part) => sidesOf(part, side))
  if (of.kind === 'not' && of.of.kind === 'compare' && of.of.operator !== '=') {
    const { left, right, operator } = of.of
    const flipped = { ...of.of, left: right, right: left, operator: operator === '<' ? '<=' : '<' } as const
    return sidesOf(flipped, side)
  }
  if (of.kind !== 'compare') return []
  const included = of.operator !== '<'
  const [value, bound] = side === 'high' ? [of.left, of.right] : [of.right, of.left]
  const sides = bound.kind === 'constant' ? [{ of: value, bound, included }] : []
  if (of.operator !== '=') return sides
  return [
    ...(of.right.kind === 'constant' ? [{ of: of.left, bound: of.right, included: true }] : []),
    ...(of.left.kind === 'constant' ? [{ of: of.right, bound: of.left, included: true }] : []),
  ]
}
