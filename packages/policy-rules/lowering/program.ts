import type { Program } from '../core/program.ts'
import type { Lowered } from './lowered.ts'
import { lower, type Names } from './lower.ts'
import { NotLowered, refuse, type Refusal } from './refusal.ts'

/** What a back end knows of the names that a program reads from outside. */
export interface Sources {
  readonly fact: (name: string) => Lowered
  readonly parameter: (name: string) => Lowered
  /** Called with the result of each sub-expression; refuses what the back end cannot hold. */
  readonly check: (lowered: Lowered) => void
}

export interface LoweredProgram {
  readonly results: ReadonlyMap<string, Lowered>
  readonly refusals: readonly Refusal[]
}

/**
 * Lowers the definitions that the outputs need, in order. One that reads a refused one is refused with it.
 * Sources must give the same object for the same name: nodes are compared by identity.
 */
export function lowerProgram(program: Program, outputs: readonly string[], sources: Sources): LoweredProgram {
  const needed = neededBy(program, outputs)
  const results = new Map<string, Lowered>()
  const refusals: Refusal[] = []
  const refused = new Set<string>()
  const names: Names = {
    fact: (name) => {
      if (refused.has(name)) return refuse(`“${name}”不能按列算`)
      return results.get(name) ?? sources.fact(name)
    },
    parameter: sources.parameter,
    locals: new Map(),
    done: new Map(),
    check: sources.check,
  }
  for (const { name, tree, text } of program.definitions) {
    if (!needed.has(name)) continue
    try {
      results.set(name, lower(tree, names))
    } catch (error) {
      if (!(error instanceof NotLowered)) throw error
      const span = error.span ?? tree.span
      refusals.push({ definition: name, reason: error.message, span, text: text.slice(span.start, span.end) })
      refused.add(name)
    }
  }
  return { results, refusals }
}

/** The outputs and every definition that they read, directly or through others. */
export function neededBy(program: Program, outputs: readonly string[]): ReadonlySet<string> {
  const needed = new Set(outputs)
  for (const { name, tree } of program.definitions.toReversed()) {
    if (needed.has(name)) for (const read of namesIn(tree)) needed.add(read)
  }
  return needed
}

/** The facts, definitions and parameters that a tree reads. */
export function namesIn(tree: unknown, found = new Set<string>()): ReadonlySet<string> {
  const stack = [tree]
  while (stack.length > 0) {
    const part = stack.pop()
    if (typeof part !== 'object' || part === null) continue
    if ('kind' in part && part.kind === 'constant') continue
    if ('kind' in part && part.kind === 'fact' && 'name' in part) found.add(String(part.name))
    for (const [field, value] of Object.entries(part)) if (field !== 'type' && field !== 'span') stack.push(value)
  }
  return found
}
