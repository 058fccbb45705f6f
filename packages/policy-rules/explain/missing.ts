import type { Step } from '../evaluate/frame.ts'
import type { Steps } from './failures.ts'

interface Found {
  readonly missing: Set<string>
  readonly undefinedAt: Set<string>
}

/** Why it is null: the facts that are missing, or else the sub-expressions that have no value. */
export function whyNull(
  step: Step,
  definitions: Steps,
): { missing: readonly string[]; undefinedAt: readonly string[] } {
  const found: Found = { missing: new Set(), undefinedAt: new Set() }
  search(step, definitions, found)
  return { missing: [...found.missing], undefinedAt: [...found.undefinedAt] }
}

function search(step: Step, definitions: Steps, found: Found): void {
  if (step.value !== null) return
  const { tree } = step
  if (tree.kind === 'fact') {
    const definition = definitions.get(tree.name)
    if (definition) search(definition, definitions, found)
    else found.missing.add(tree.name)
    return
  }
  const causes = causesOf(step)
  if (causes.length === 0) found.undefinedAt.add(step.text)
  for (const cause of causes) search(cause, definitions, found)
}

/** The parts whose null made the whole null; an input of a table counts only where a row looks at it. */
function causesOf(step: Step): readonly Step[] {
  const { tree, children } = step
  const unknown = children.filter((child) => child.value === null)
  if (tree.kind !== 'table') return unknown
  return unknown.filter((child) => !tree.table.inputs.includes(child.tree))
}
