import type { End, Tree } from '../core/tree.ts'
import { compare } from '../values/compare.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { Range, Value } from '../values/value.ts'
import { Compiler, type Observe } from './compiler.ts'
import type { Thunk } from './frame.ts'
import { compileApply, compileFunction } from './functions.ts'
import { compileFilter, compileFor, compileQuantified } from './iteration.ts'
import { compileOperation } from './operations.ts'
import { readPath } from './paths.ts'
import { compileTable } from './table.ts'

/** A compiler that knows all nodes; `observe` sees each sub-expression. */
export function makeCompiler(observe: Observe = (_, thunk) => thunk): Compiler {
  return new Compiler(compileNode, observe)
}

function compileNode(tree: Tree, compiler: Compiler): Thunk {
  switch (tree.kind) {
    case 'constant': {
      const { value } = tree
      return () => value
    }
    case 'fact':
    case 'parameter':
      return readSlot(compiler.global(tree.name))
    case 'local':
      return readSlot(compiler.local(tree.name))
    case 'let':
      return compileLet(tree, compiler)
    case 'operation':
      return compileOperation(
        tree.operation,
        tree.args.map((arg) => compiler.compile(arg)),
      )
    case 'if':
      return compileIf(tree, compiler)
    case 'table':
      return compileTable(tree.table, compiler)
    case 'list': {
      const items = tree.items.map((item) => compiler.compile(item))
      return (frame) => items.map((item) => item(frame))
    }
    case 'context':
      return compileContext(tree, compiler)
    case 'range':
      return compileRange(tree, compiler)
    case 'path': {
      const of = compiler.compile(tree.of)
      return (frame) => readPath(of(frame), tree.name)
    }
    default:
      return compileLarger(tree, compiler)
  }
}

type Larger = Tree & { kind: 'filter' | 'for' | 'quantified' | 'function' | 'apply' }

function compileLarger(tree: Larger, compiler: Compiler): Thunk {
  switch (tree.kind) {
    case 'filter':
      return compileFilter(tree, compiler)
    case 'for':
      return compileFor(tree, compiler)
    case 'quantified':
      return compileQuantified(tree, compiler)
    case 'function':
      return compileFunction(tree, compiler)
    case 'apply':
      return compileApply(tree, compiler)
    default:
      return tree satisfies never
  }
}

function readSlot(slot: number): Thunk {
  return (frame) => frame.slots[slot] ?? null
}

function compileLet(tree: Tree & { kind: 'let' }, compiler: Compiler): Thunk {
  const value = compiler.compile(tree.value)
  return compiler.bind([tree.name], ([slot = 0]) => {
    const body = compiler.compile(tree.body)
    return (frame) => {
      frame.slots[slot] = value(frame)
      return body(frame)
    }
  })
}

function compileIf(tree: Tree & { kind: 'if' }, compiler: Compiler): Thunk {
  const [condition, yes, no] = [tree.condition, tree.yes, tree.no].map((part) => compiler.compile(part))
  if (!condition || !yes || !no) throw new TypeError('an if has three parts')
  const { known } = tree
  return (frame) => {
    const holds = condition(frame)
    if (holds === true) return yes(frame)
    return known && holds === null ? null : no(frame)
  }
}

function compileContext(tree: Tree & { kind: 'context' }, compiler: Compiler): Thunk {
  const entries = tree.entries.map(({ name, value }) => ({ name, value: compiler.compile(value) }))
  return (frame) => ({ kind: 'context', entries: new Map(entries.map(({ name, value }) => [name, value(frame)])) })
}

function compileRange(tree: Tree & { kind: 'range' }, compiler: Compiler): Thunk {
  const [low, high] = [compileEnd(tree.low, compiler), compileEnd(tree.high, compiler)]
  return (frame) => {
    const range: Range = {
      kind: 'range',
      low: low && { value: low.value(frame), included: low.included },
      high: high && { value: high.value(frame), included: high.included },
    }
    if (isMixed(range)) throw new Unsupported('区间两端不是同一类')
    return range
  }
}

function compileEnd(end: End | null, compiler: Compiler): { value: Thunk; included: boolean } | null {
  return end && { value: compiler.compile(end.value), included: end.included }
}

/** Ends of which each has a value, but no common order. */
function isMixed({ low, high }: Range): boolean {
  const ends: readonly Value[] = [low?.value ?? null, high?.value ?? null]
  return !ends.includes(null) && compare(ends[0] ?? null, ends[1] ?? null) === null
}
