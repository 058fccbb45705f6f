import type { Lowered } from './lowered.ts'
import { partsOf, type Node } from './numbering.ts'
import { refuse } from './refusal.ts'

/**
 * Looks at each node once and refuses the sub-expression in which a whole number can pass the largest. Within 10^33 the
 * 34 digits of the interpreter hold every such number too, so that neither rounds.
 */
export function createCheck(largest: bigint): (lowered: Lowered) => void {
  const seen = new WeakSet<Node>()
  return (lowered) => {
    const stack = nodesOf(lowered)
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (seen.has(node)) continue
      seen.add(node)
      if ('widest' in node && node.widest > largest)
        return refuse(`整数可能超过${largest.toString().length}位，不能按列精确计算`)
      stack.push(...partsOf(node))
    }
  }
}

// The parts of lists and ranges were looked at when they were made.
function nodesOf(lowered: Lowered): Node[] {
  if (lowered.kind === 'quotient') return [lowered.value.numerator, lowered.value.denominator]
  return 'value' in lowered ? [lowered.value] : []
}
