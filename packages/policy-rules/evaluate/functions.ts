import type { Tree } from '../core/tree.ts'
import { kindOf } from '../values/kind.ts'
import type { Callable, Value } from '../values/value.ts'
import type { Compiler } from './compiler.ts'
import type { Thunk } from './frame.ts'

/** A function keeps the values around it as they are when it is made. */
export function compileFunction(tree: Tree & { kind: 'function' }, compiler: Compiler): Thunk {
  const { parameters } = tree
  return compiler.bind(parameters, (slots) => {
    const body = compiler.compile(tree.body)
    return ({ slots: around, run }) => {
      const kept = around.slice()
      const call = (args: readonly Value[]): Value =>
        run.nest(() => {
          const inner = kept.slice()
          for (const [at, slot] of slots.entries()) inner[slot] = args[at] ?? null
          return body({ slots: inner, run })
        })
      return { kind: 'function', parameters, call }
    }
  })
}

/** A call of a value: null when it is no function or the arguments are not its own. */
export function compileApply(tree: Tree & { kind: 'apply' }, compiler: Compiler): Thunk {
  const callee = compiler.compile(tree.callee)
  const args = tree.args.map((arg) => compiler.compile(arg))
  const { names } = tree
  return (frame) => {
    const callable = callee(frame)
    const values = args.map((arg) => arg(frame))
    if (!isCallable(callable) || callable.parameters.length !== values.length) return null
    if (!names) return callable.call(values)
    const order = callable.parameters.map((parameter) => names.indexOf(parameter))
    return order.includes(-1) ? null : callable.call(order.map((at) => values[at] ?? null))
  }
}

function isCallable(value: Value): value is Callable {
  return kindOf(value) === 'function'
}
