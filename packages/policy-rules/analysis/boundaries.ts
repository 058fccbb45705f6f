import type { Tree } from '../core/tree.ts'
import type { Values } from '../evaluate/run.ts'
import type { Value } from '../values/value.ts'
import { closedValue } from './closed.ts'

const comparisons = new Set<unknown>(['<', '<=', '>', '>=', 'known =', 'known !='])
const joints = new Set<unknown>(['and', 'or', 'not'])

/**
 * The values at which a condition on one subject can change: what the subject is compared with. Null when the condition
 * reads anything else that is not known beforehand.
 */
export function boundariesOf(
  test: Tree,
  isSubject: (tree: Tree) => boolean,
  parameters: Values,
): readonly Value[] | null {
  if (test.kind !== 'operation') return isSubject(test) ? [] : null
  const { operation, args } = test
  if (joints.has(operation)) return collect(args, (arg) => boundariesOf(arg, isSubject, parameters))
  const [left, right] = args
  if (!left || !right) return null
  if (comparisons.has(operation)) {
    const other = isSubject(left) ? right : isSubject(right) ? left : null
    return other && known([other], parameters)
  }
  if (operation !== 'in range' || !isSubject(left) || right.kind !== 'range') return null
  return known(
    [right.low, right.high].flatMap((end) => (end ? [end.value] : [])),
    parameters,
  )
}

function known(trees: readonly Tree[], parameters: Values): readonly Value[] | null {
  return collect(trees, (tree) => {
    const value = closedValue(tree, parameters)
    return value === undefined || value === null ? null : [value]
  })
}

function collect(trees: readonly Tree[], read: (tree: Tree) => readonly Value[] | null): readonly Value[] | null {
  const found: Value[] = []
  for (const tree of trees) {
    const values = read(tree)
    if (!values) return null
    found.push(...values)
  }
  return found
}
