import type { Tree } from '../core/tree.ts'
import { partsOfTree } from '../core/walk.ts'
import { makeCompiler } from '../evaluate/compile.ts'
import { Run } from '../evaluate/frame.ts'
import type { Values } from '../evaluate/run.ts'
import { attempt } from './attempt.ts'
import type { Value } from '../values/value.ts'

/** The value of an expression that reads nothing but parameters; undefined when it reads more. */
export function closedValue(tree: Tree, parameters: Values): Value | undefined {
  const names = new Set<string>()
  if (!isClosed(tree, parameters, names)) return undefined
  const compiler = makeCompiler()
  const run = compiler.compile(tree)
  const slots: Value[] = []
  for (const name of names) slots[compiler.global(name)] = parameters[name] ?? null
  return attempt(() => run({ slots, run: new Run() }))
}

function isClosed(tree: Tree, parameters: Values, names: Set<string>): boolean {
  if (tree.kind === 'fact' || tree.kind === 'local') return false
  if (tree.kind === 'parameter') {
    names.add(tree.name)
    return tree.name in parameters
  }
  return partsOfTree(tree).every((part) => isClosed(part, parameters, names))
}
