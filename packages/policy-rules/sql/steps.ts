import type { Truth } from '../lowering/node.ts'
import { isNull } from '../lowering/truth.ts'
import { partsOf, type Node, type Numbering } from '../lowering/numbering.ts'

/** Nodes that become columns of a step before they are read: each reads only facts and steps of lower levels. */
export interface Steps {
  readonly levels: readonly (readonly Node[])[]
  /** The column of a node, by its number. */
  readonly columns: ReadonlyMap<number, string>
}

// A step costs a row about as much as this many operators on numeric do.
const worth = 6

/**
 * Chooses what is computed once: a node that the text would repeat and that is not trivial. Without it a chain of
 * definitions that each read the one before twice would double the text with every link.
 */
export function planSteps(roots: readonly Node[], numbering: Numbering): Steps {
  const order = inOrder(roots, numbering)
  const occurrences = countOccurrences(order, roots, numbering)
  const costs = new Map<number, number>()
  const levels = new Map<number, number>()
  const steps: Node[][] = []
  const columns = new Map<number, string>()
  for (const node of order) {
    const number = numbering.numberOf(node)
    const parts = partsWritten(node).map((part) => numbering.numberOf(part))
    const times = timesWritten(node)
    const cost = 1 + parts.reduce((sum, part, at) => sum + (times[at] ?? 1) * (costs.get(part) ?? 0), 0)
    const level = Math.max(0, ...parts.map((part) => levels.get(part) ?? 0))
    const isStep = parts.length > 0 && cost >= worth && (occurrences.get(number) ?? 0) > 1
    costs.set(number, isStep || parts.length === 0 ? 0 : cost)
    levels.set(number, isStep ? level + 1 : level)
    if (!isStep) continue
    ;(steps[level] ??= []).push(node)
    columns.set(number, `"#${columns.size}"`)
  }
  return { levels: steps, columns }
}

/**
 * The nodes whose text the text of a node holds. Beside its parts it may ask whether something is null, and that
 * question may be a node of the rules too, and so the column of a step.
 */
function partsWritten(node: Node): readonly Node[] {
  const asked = asksForNull(node)
  return asked ? [...partsOf(node), asked] : partsOf(node)
}

/** What the text of a node asks for null beside its parts, if it does. */
export function asksForNull(node: Node): Truth | null {
  // LEAST and GREATEST pass over nulls.
  if (node.kind === 'least' || node.kind === 'greatest') return node.nullable ? isNull('scaled', node) : null
  if (node.kind !== 'choose' || !node.known || !node.condition.nullable) return null
  const missing = isNull('truth', node.condition)
  // To ask columns for null costs less than to compare the condition with true and false.
  return asksFactsOnly(missing) ? missing : null
}

/** How often the text of a node writes each of its parts, where that is not once. */
function timesWritten(node: Node): readonly number[] {
  if (node.kind !== 'round') return []
  const plain = node.mode !== 'up' && node.mode !== 'half down' && node.mode !== 'half even'
  return node.denominator ? [4, 6] : [plain ? 1 : 4]
}

/** Whether it asks nothing but whether columns are null or zero. */
function asksFactsOnly(of: Truth): boolean {
  if (of.kind === 'or') return of.of.every(asksFactsOnly)
  if (of.kind !== 'is null') return of.kind === 'always'
  return of.of.kind === 'fact' || (of.of.kind === 'nonzero' && of.of.of.kind === 'fact')
}

function countOccurrences(order: readonly Node[], roots: readonly Node[], numbering: Numbering): Map<number, number> {
  const found = new Map<number, number>()
  const add = (node: Node, times: number) => {
    const number = numbering.numberOf(node)
    found.set(number, (found.get(number) ?? 0) + times)
  }
  for (const root of roots) add(root, 1)
  for (const node of order)
    for (const [at, part] of partsWritten(node).entries()) add(part, timesWritten(node)[at] ?? 1)
  return found
}

// Parts before what reads them, each once.
function inOrder(roots: readonly Node[], numbering: Numbering): Node[] {
  const order: Node[] = []
  const seen = new Set<number>()
  const visit = (node: Node): void => {
    const number = numbering.numberOf(node)
    if (seen.has(number)) return
    seen.add(number)
    for (const part of partsWritten(node)) visit(part)
    order.push(node)
  }
  for (const root of roots) visit(root)
  return order
}
