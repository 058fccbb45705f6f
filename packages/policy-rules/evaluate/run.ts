import type { Definition, Program } from '../core/program.ts'
import { own } from '../core/own.ts'
import { parseNumber } from '../values/number.ts'
import type { Value } from '../values/value.ts'
import { makeCompiler } from './compile.ts'
import type { Compiler } from './compiler.ts'
import { Run, type Frame, type Thunk } from './frame.ts'

/** Values by name. What is not given is missing. */
export type Values = Readonly<Record<string, Value>>

/** Computes the definitions of a program from the facts of one firm. */
export type Runner = (facts: Values, parameters?: Values) => Record<string, Value>

interface Slot {
  readonly name: string
  readonly slot: number
}

/** A program's closures and where its values stand. */
export interface Compiled {
  readonly size: number
  readonly facts: readonly Slot[]
  readonly parameters: readonly (Slot & { readonly value: Value })[]
  readonly definitions: readonly (Slot & { readonly run: Thunk })[]
}

/** Compiles all definitions; `before` is told of each. */
export function compileWith(program: Program, compiler: Compiler, before?: (definition: Definition) => void): Compiled {
  const facts = Object.keys(program.facts).map((name) => ({ name, slot: compiler.global(name) }))
  const parameters = Object.entries(program.parameters).map(([name, { value }]) => ({
    name,
    slot: compiler.global(name),
    value: parseNumber(value),
  }))
  const definitions = program.definitions.map((definition) => {
    const { name, tree } = definition
    before?.(definition)
    const run = compiler.compile(tree)
    return { name, slot: compiler.global(name), run }
  })
  return { size: compiler.size, facts, parameters, definitions }
}

export function makeFrame(compiled: Compiled, facts: Values, parameters: Values, run: Run): Frame {
  const slots = Array<Value>(compiled.size).fill(null)
  for (const { name, slot } of compiled.facts) slots[slot] = own(facts, name) ?? null
  for (const { name, slot, value } of compiled.parameters) slots[slot] = own(parameters, name) ?? value
  return { slots, run }
}

/**
 * Compiles a program to a function of one firm. Give numbers as `Number34`, dates as values; a fact that is not given
 * is missing. Throws `Unsupported` when a value leads out of the subset.
 * @example compileProgram(program)({ 研发费用: new Number34(600000) })['补助'] // a Number34, or null
 */
export function compileProgram(program: Program): Runner {
  const compiled = compileWith(program, makeCompiler())
  return (facts, parameters = {}) => {
    const frame = makeFrame(compiled, facts, parameters, new Run())
    const results: Record<string, Value> = {}
    for (const { name, slot, run } of compiled.definitions) {
      const value = run(frame)
      frame.slots[slot] = value
      results[name] = value
    }
    return results
  }
}
