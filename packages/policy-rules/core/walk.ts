import type { Tree } from './tree.ts'

/** The direct parts of a node. */
export function partsOfTree(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'let':
      return [tree.value, tree.body]
    case 'operation':
      return tree.args
    case 'if':
      return [tree.condition, tree.yes, tree.no]
    case 'table':
      return partsOfTable(tree.table)
    case 'list':
      return tree.items
    case 'context':
      return tree.entries.map((entry) => entry.value)
    case 'range':
      return [tree.low, tree.high].flatMap((end) => (end ? [end.value] : []))
    case 'path':
      return [tree.of]
    case 'filter':
      return [tree.of, tree.condition]
    case 'for':
    case 'quantified':
      return [...tree.iterators.flatMap(({ of, to }) => (to ? [of, to] : [of])), tree.body]
    case 'function':
      return [tree.body]
    case 'apply':
      return [tree.callee, ...tree.args]
    default:
      return []
  }
}

function partsOfTable({ inputs, outputs, rows }: (Tree & { kind: 'table' })['table']): readonly Tree[] {
  const results = outputs.flatMap(({ priorities, otherwise }) => [
    ...(priorities ?? []),
    ...(otherwise ? [otherwise] : []),
  ])
  const cells = rows.flatMap((row) => [...row.tests.flatMap((test) => (test ? [test] : [])), ...row.outputs])
  return [...inputs, ...cells, ...results]
}
