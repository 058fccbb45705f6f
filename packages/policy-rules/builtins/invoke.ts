import { isList, kindOf } from '../values/kind.ts'
import type { Value } from '../values/value.ts'
import type { Builtin, Parameter, Signature } from './signature.ts'

/** Runs a built-in function on positional arguments: null when no way to call it takes them. */
export function invoke(builtin: Builtin, args: readonly Value[]): Value {
  for (const signature of builtin.signatures) {
    const fitted = fit(signature, args)
    if (fitted === 'null') return null
    if (fitted) return signature.run(fitted)
  }
  return null
}

/** Whether a signature takes so many arguments. */
export function takesCount(signature: Signature, count: number): boolean {
  return count >= signature.least && (signature.rest || count <= signature.parameters.length)
}

/** The arguments, brought to the kinds of the parameters; null when they do not fit; `null` when one is null. */
function fit(signature: Signature, args: readonly Value[]): readonly Value[] | 'null' | null {
  if (!takesCount(signature, args.length)) return null
  const last = signature.parameters.length - 1
  let missing = false
  const fitted: Value[] = []
  for (let at = 0; at < args.length; at += 1) {
    const parameter = signature.parameters[Math.min(at, last)]
    const value = args[at] ?? null
    if (!parameter) return null
    const brought = value === null ? null : bring(parameter, value)
    if (brought === undefined) return null
    if (brought === null && !parameter.nullable) missing = true
    fitted.push(brought)
  }
  return missing ? 'null' : fitted
}

/** The standard's coercion: a list of one stands for its item, and a single value for a list of one. */
function bring(parameter: Parameter, value: Value): Value | undefined {
  if (parameter.kinds === null || parameter.kinds.includes(kindOf(value))) return value
  if (parameter.kinds.includes('list')) return [value]
  const [only] = isList(value) && value.length === 1 ? value : []
  return only !== undefined && parameter.kinds.includes(kindOf(only)) ? only : undefined
}
