import type { Scaled, Text, Truth } from './node.ts'

export type Node = Scaled | Truth | Text

/** Nodes of the same make have the same number, so that a sub-expression written twice is computed once. */
export interface Numbering {
  readonly numberOf: (node: Node) => number
  /** How many different nodes read the node, the outputs among them. */
  readonly usesOf: (node: Node) => number
}

/** Numbers the nodes under some roots. */
export function numberNodes(roots: readonly Node[]): Numbering {
  const byObject = new WeakMap<Node, number>()
  const byMake = new Map<string, number>()
  const uses = new Map<number, number>()
  const numberOf = (node: Node): number => {
    const known = byObject.get(node)
    if (known !== undefined) return known
    const parts = partsOf(node).map(numberOf)
    const make = makeOf(node, parts)
    let found = byMake.get(make)
    if (found === undefined) {
      found = byMake.size
      byMake.set(make, found)
      for (const part of parts) uses.set(part, (uses.get(part) ?? 0) + 1)
    }
    byObject.set(node, found)
    return found
  }
  for (const root of roots) {
    const number = numberOf(root)
    uses.set(number, (uses.get(number) ?? 0) + 1)
  }
  return { numberOf, usesOf: (node) => uses.get(numberOf(node)) ?? 0 }
}

export function partsOf(node: Node): readonly Node[] {
  if (node.kind === 'choose') return [node.condition, node.yes, node.no]
  if ('left' in node) return [node.left, node.right]
  if (node.kind === 'round') return node.denominator ? [node.numerator, node.denominator] : [node.numerator]
  if (node.kind === 'plus months') return [node.of, node.months]
  if (!('of' in node)) return []
  return isList(node.of) ? node.of : [node.of]
}

function makeOf(node: Node, parts: readonly number[]): string {
  const own: unknown[] = [node.kind]
  for (const field of ['name', 'value', 'operator', 'mode', 'scale', 'known', 'sort', 'calendar'] as const) {
    const value = (node as Readonly<Record<string, unknown>>)[field]
    own.push(typeof value === 'bigint' ? `${value}n` : (value ?? null))
  }
  return JSON.stringify([...own, sortOf(node), ...parts])
}

// A fact of numbers, of words and of conditions are told apart by what only one of them has.
function sortOf(node: Node): string {
  if ('isText' in node) return 'text'
  return 'scale' in node ? 'scaled' : 'truth'
}

function isList(of: Node | readonly Node[]): of is readonly Node[] {
  return Array.isArray(of)
}
