import type { Choice } from '../lowering/node.ts'
import type { Emitter } from './emitter.ts'

/** `yes` when the condition is true, else `no`; `missing` when the choice is known and the condition null. */
export function choice<T>(emit: Emitter, node: Choice<T>, missing: string, branch: (of: T) => string): string {
  const { condition, known, yes, no } = node
  const taken = emit.isTrue(condition)
  if (!known || !condition.nullable) return `(${taken} ? ${branch(yes)} : ${branch(no)})`
  return `(${taken} ? ${branch(yes)} : ${emit.isFalse(condition)} ? ${branch(no)} : ${missing})`
}
