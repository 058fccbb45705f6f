import type { Lowered } from './lowered.ts'
import { partsOf, type Node } from './numbering.ts'
import { reach } from './interval.ts'
import { refuse } from './refusal.ts'

// Up to here 34 digits hold a number exactly, and the sum of as many of them as a list may have here.
const held = 10n ** 32n
export const longestList = 90

/** Refuses a value that the interpreter would round. What we multiply on the way to it may be larger. */
export function checkResult(lowered: Lowered): void {
  if ('value' in lowered && 'low' in lowered.value && reach(lowered.value) > held)
    return refuse(`整数可能超过${held.toString().length}位，34位小数会舍入`)
}

/** Looks at each node once and refuses the sub-expression in which a whole number can pass the largest. */
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
