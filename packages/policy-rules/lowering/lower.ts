import type { Iterator, Tree } from '../core/tree.ts'
import { property } from './calendar.ts'
import { chooseAny } from './conditional.ts'
import { constantValue } from './constant-value.ts'
import type { Lowered } from './lowered.ts'
import { truthOf } from './lowered.ts'
import { operate } from './operations.ts'
import { at, refuse } from './refusal.ts'
import { lowerTable } from './table.ts'
import { and, or } from './truth.ts'

/** What the names of a tree stand for. */
export interface Names {
  /** A fact or a definition before this one. */
  readonly fact: (name: string) => Lowered
  readonly parameter: (name: string) => Lowered
  readonly locals: ReadonlyMap<string, Lowered>
  /** What each tree became under these locals: a tree that stands in many cells is one node. */
  readonly done: Map<Tree, Lowered>
  /** Called with each result; refuses what the back end cannot hold. */
  readonly check: (lowered: Lowered) => void
}

/** Lowers a tree to exact whole numbers, conditions and words; throws `NotLowered` for what they cannot carry. */
export function lower(tree: Tree, names: Names): Lowered {
  const known = names.done.get(tree)
  if (known) return known
  const lowered = at(tree.span, () => {
    const made = lowerNode(tree, names)
    names.check(made)
    return made
  })
  names.done.set(tree, lowered)
  return lowered
}

function lowerNode(tree: Tree, names: Names): Lowered {
  const into = (part: Tree) => lower(part, names)
  switch (tree.kind) {
    case 'constant':
      return constantValue(tree.value)
    case 'fact':
      return names.fact(tree.name)
    case 'parameter':
      return names.parameter(tree.name)
    case 'local':
      return names.locals.get(tree.name) ?? refuse(`“${tree.name}”没有按列算的办法`)
    case 'let':
      return lower(tree.body, bind(names, tree.name, into(tree.value)))
    case 'operation':
      return operate(tree.operation, tree.args.map(into))
    case 'if':
      return chooseAny(truthOf(into(tree.condition)), tree.known, into(tree.yes), into(tree.no))
    case 'table':
      return lowerDecisions(tree.table, names)
    case 'list':
      return { kind: 'list', items: tree.items.map(into) }
    case 'context':
      return lowerContext(tree.entries, names)
    case 'range': {
      const [low, high] = [tree.low, tree.high].map((end) => end && { ...end, value: into(end.value) })
      return { kind: 'range', low: low ?? null, high: high ?? null }
    }
    case 'path':
      return property(into(tree.of), tree.name)
    case 'quantified':
      return { kind: 'truth', value: (tree.every ? and : or)(...unroll(tree.iterators, names, tree.body).map(truthOf)) }
    case 'for':
      return { kind: 'list', items: unroll(tree.iterators, names, tree.body) }
    case 'filter':
      return refuse('列表的筛选没有按列算的办法')
    case 'function':
    case 'apply':
      return refuse('自定义的函数没有按列算的办法')
  }
}

function lowerDecisions(table: Extract<Tree, { kind: 'table' }>['table'], names: Names): Lowered {
  const [output] = table.outputs
  if (table.outputs.length !== 1 || !output) return refuse('有多个结果的表没有按列算的办法')
  const rows = table.rows.map((row) => {
    const tests = row.tests.filter((test) => test !== null).map((test) => truthOf(lower(test, names)))
    const value = row.outputs[0] ? lower(row.outputs[0], names) : refuse('这一行没有结果')
    return { tests, output: value }
  })
  return lowerTable(table, rows, output.otherwise ? lower(output.otherwise, names) : { kind: 'unknown' })
}

// A later entry may read those before it.
function lowerContext(entries: readonly { name: string; value: Tree }[], names: Names): Lowered {
  const made = new Map<string, Lowered>()
  let inner = names
  for (const { name, value } of entries) {
    const lowered = lower(value, inner)
    made.set(name, lowered)
    inner = bind(inner, name, lowered)
  }
  return { kind: 'context', entries: made }
}

function unroll(iterators: readonly Iterator[], names: Names, body: Tree): readonly Lowered[] {
  const [first, ...rest] = iterators
  if (!first) return [lower(body, names)]
  const list = lower(first.of, names)
  if (first.to || list.kind !== 'list') return refuse('只有写明各项的列表能逐项按列算')
  return list.items.flatMap((item) => unroll(rest, bind(names, first.name, item), body))
}

function bind(names: Names, name: string, value: Lowered): Names {
  return { ...names, locals: new Map([...names.locals, [name, value]]), done: new Map() }
}
