import type { Iterator, Tree } from '../core/tree.ts'
import { isList, isNumber } from '../values/kind.ts'
import type { Number34 } from '../values/number.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { Value } from '../values/value.ts'
import type { Compiler } from './compiler.ts'
import type { Frame, Thunk } from './frame.ts'
import { isRange } from './logic.ts'

interface Loop {
  readonly slot: number
  readonly of: Thunk
  readonly to: Thunk | null
}

/** Compiles iterators, each within the names of those before it, and then the body. */
function compileLoops<T>(
  iterators: readonly Iterator[],
  compiler: Compiler,
  body: (loops: readonly Loop[]) => T,
  before: readonly Loop[] = [],
): T {
  const [first, ...rest] = iterators
  if (!first) return body(before)
  const of = compiler.compile(first.of)
  const to = first.to && compiler.compile(first.to)
  return compiler.bind([first.name], ([slot = 0]) => compileLoops(rest, compiler, body, [...before, { slot, of, to }]))
}

/** Runs `each` for all combinations; false when a range to iterate over is none. */
function iterate(loops: readonly Loop[], frame: Frame, each: () => void, from = 0): boolean {
  const loop = loops[from]
  if (!loop) {
    frame.run.countIteration()
    each()
    return true
  }
  const items = itemsOf(loop, frame)
  if (!items) return false
  for (const item of items) {
    frame.slots[loop.slot] = item
    if (!iterate(loops, frame, each, from + 1)) return false
  }
  return true
}

function itemsOf({ of, to }: Loop, frame: Frame): Iterable<Value> | null {
  const start = of(frame)
  if (to) return wholeNumbers(start, to(frame), frame)
  if (isRange(start)) {
    const [low, high] = [start.low, start.high]
    if (!low?.included || !high?.included) throw new Unsupported('只能逐项取两端都包含在内的区间')
    return wholeNumbers(low.value, high.value, frame)
  }
  if (start === null) throw new Unsupported('不能对空值逐项计算')
  return isList(start) ? start : [start]
}

/** From one whole number to another, up or down. */
function* wholeNumbers(from: Value, to: Value, frame: Frame): Generator<Value> {
  if (!isNumber(from) || !isNumber(to) || !from.isInteger() || !to.isInteger()) {
    throw new Unsupported('“..”的两端必须是整数')
  }
  const step = from.lte(to) ? 1 : -1
  for (let at: Number34 = from; step > 0 ? at.lte(to) : at.gte(to); at = at.plus(step)) {
    frame.run.countIteration()
    yield at
  }
}

export function compileFor(tree: Tree & { kind: 'for' }, compiler: Compiler): Thunk {
  return compileLoops(tree.iterators, compiler, (loops) =>
    compiler.bind(['partial'], ([partial = 0]) => {
      const body = compiler.compile(tree.body)
      return (frame) => {
        const results: Value[] = []
        frame.slots[partial] = results
        const run = iterate(loops, frame, () => {
          const result = body(frame)
          // What was kept of `partial` before must not grow.
          if (isList(result)) frame.slots[partial] = [...results, result]
          results.push(result)
          frame.slots[partial] = results
        })
        return run ? [...results] : null
      }
    }),
  )
}

/** `some` and `every`: three-valued; null when an answer is no boolean and none decides. */
export function compileQuantified(tree: Tree & { kind: 'quantified' }, compiler: Compiler): Thunk {
  const decisive = !tree.every
  return compileLoops(tree.iterators, compiler, (loops) => {
    const body = compiler.compile(tree.body)
    return (frame) => {
      let result: boolean | null = !decisive
      const run = iterate(loops, frame, () => {
        const answer = body(frame)
        if (answer === decisive) result = decisive
        else if (typeof answer !== 'boolean' && result !== decisive) result = null
      })
      return run ? result : null
    }
  })
}

export function compileFilter(tree: Tree & { kind: 'filter' }, compiler: Compiler): Thunk {
  const of = compiler.compile(tree.of)
  return compiler.bind(['item'], ([slot = 0]) => {
    const condition = compiler.compile(tree.condition)
    const position = tree.condition.kind === 'constant' || tree.condition.kind === 'operation' ? tree.condition : null
    return (frame) => {
      const value = of(frame)
      if (value === null) return position?.type.kind === 'number' ? null : filterNull()
      const items = isList(value) ? value : [value]
      return filter(items, slot, condition, frame)
    }
  })
}

// By the standard a filter of null is a list of none in one place and null in another.
function filterNull(): never {
  throw new Unsupported('不能筛选空值')
}

function filter(items: readonly Value[], slot: number, condition: Thunk, frame: Frame): Value {
  const kept: Value[] = []
  for (const [at, item] of items.entries()) {
    frame.run.countIteration()
    frame.slots[slot] = item
    const answer = condition(frame)
    if (isNumber(answer)) {
      if (at > 0) throw new Unsupported('筛选条件有时是位置，有时是真假')
      return itemAt(items, answer)
    }
    if (answer !== null && typeof answer !== 'boolean') throw new Unsupported('筛选条件必须是位置或真假')
    if (answer === true) kept.push(item)
  }
  if (items.length === 0) return filterNone(slot, condition, frame)
  return kept
}

function filterNone(slot: number, condition: Thunk, frame: Frame): Value {
  frame.slots[slot] = null
  return isNumber(condition(frame)) ? null : []
}

/** Positions count from 1, or from the end when negative; null where there is none. */
function itemAt(items: readonly Value[], position: Number34): Value {
  if (!position.isInteger()) throw new Unsupported('列表的位置必须是整数')
  const at = position.toNumber()
  return at === 0 ? null : (items[at > 0 ? at - 1 : items.length + at] ?? null)
}
