import { builtins } from '../builtins/catalog.ts'
import { invoke } from '../builtins/invoke.ts'
import type { Operation } from '../core/operation.ts'
import { equal } from '../values/equal.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { Value } from '../values/value.ts'
import { add, divide, multiply, negate, power, subtract } from './arithmetic.ts'
import { conform } from './conform.ts'
import type { Frame, Thunk } from './frame.ts'
import {
  entryOfItem,
  inList,
  inRange,
  instanceOf,
  knownEqual,
  not,
  ordered,
  passes,
  passesCell,
  unequal,
} from './logic.ts'

type Unary = (value: Value) => Value
type Binary = (a: Value, b: Value) => Value

const unaries: Readonly<Record<string, Unary>> = { negate, not, 'is null': (value) => value === null }

const binaries: Readonly<Record<string, Binary>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '**': power,
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  '=': equal,
  '!=': unequal,
  'known =': knownEqual,
  'known !=': (a, b) => not(knownEqual(a, b)),
  'in range': inRange,
  'in list': inList,
}

const internal: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  passes: ([value = null, test = null]) => passes(value, test),
  'passes cell': ([value = null, test = null]) => passesCell(value, test),
  'entry of item': ([item = null, name = null, outer = null]) => entryOfItem(item, name, outer),
  conform: ([value = null, type = null, form = null]) => conform(value, type, form),
  'instance of': ([value = null, type = null]) => instanceOf(value, type),
}

/** A closure that computes an operation from its arguments. */
export function compileOperation(operation: Operation, args: readonly Thunk[]): Thunk {
  if (typeof operation !== 'string') return compileNamed(operation.name, args)
  if (operation === 'and') return conjunction(args, false)
  if (operation === 'or') return conjunction(args, true)
  const [first, second] = args
  const unary = unaries[operation]
  if (unary && first) return (frame) => unary(first(frame))
  const binary = binaries[operation]
  if (binary && first && second) return (frame) => binary(first(frame), second(frame))
  throw new Unsupported(`解释器没有运算“${operation}”`)
}

function compileNamed(name: string, args: readonly Thunk[]): Thunk {
  const run = internal[name]
  if (run) return (frame) => run(args.map((arg) => arg(frame)))
  const builtin = builtins.get(name)
  if (!builtin) throw new Unsupported(`解释器没有函数“${name}”`)
  return (frame) => invoke(builtin, evaluateAll(args, frame))
}

function evaluateAll(args: readonly Thunk[], frame: Frame): readonly Value[] {
  const values: Value[] = []
  for (const arg of args) values.push(arg(frame))
  return values
}

/** `and` (ends false) and `or` (ends true); all are evaluated, so that an explanation shows each. */
function conjunction(args: readonly Thunk[], end: boolean): Thunk {
  return (frame) => {
    let result: boolean | null = !end
    for (const arg of args) {
      const value = arg(frame)
      if (value === end) result = end
      else if (result !== end && typeof value !== 'boolean') result = null
    }
    return result
  }
}
