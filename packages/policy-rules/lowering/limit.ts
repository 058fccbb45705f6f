import type { Lowered } from './lowered.ts'
import { refuse } from './refusal.ts'

/**
 * Looks at each node once and refuses the sub-expression in which a whole number can pass the largest. Within 10^33 the
 * 34 digits of the interpreter hold every such number too, so that neither rounds.
 */
export function createCheck(largest: bigint): (lowered: Lowered) => void {
  const seen = new WeakSet<object>()
  return (lowered) => {
    const stack: unknown[] = [lowered]
    while (stack.length > 0) {
      const part = stack.pop()
      if (typeof part !== 'object' || part === null || seen.has(part)) continue
      seen.add(part)
      if ('widest' in part && (part.widest as bigint) > largest)
        return refuse(`整数可能超过${largest.toString().length}位，不能按列精确计算`)
      stack.push(...(part instanceof Map ? part.values() : Object.values(part)))
    }
  }
}
