import type { Program } from '../core/program.ts'
import { own } from '../core/own.ts'
import type { Tree } from '../core/tree.ts'
import { partsOfTree } from '../core/walk.ts'
import { makeCompiler } from '../evaluate/compile.ts'
import { Run } from '../evaluate/frame.ts'
import { faultAt, type Fault } from '../language/fault.ts'
import type { Value } from '../values/value.ts'
import { attempt } from './attempt.ts'
import { boundariesOf } from './boundaries.ts'
import { closedValue } from './closed.ts'
import { probesOf } from './probes.ts'

/** Conditions in a text that can never hold: constant ones, and conjunctions that leave a fact no value. */
export function findNever(tree: Tree, text: string, facts: Program['facts']): readonly Fault[] {
  if (tree.kind === 'table') return []
  const sentence = tree.type.kind === 'boolean' ? neverHolds(tree, facts) : null
  if (sentence !== null) return [faultAt(text, tree.span.start, 'never', sentence)]
  return partsOfTree(tree).flatMap((part) => findNever(part, text, facts))
}

function neverHolds(tree: Tree, facts: Program['facts']): string | null {
  if (tree.kind !== 'operation') return null
  const value = closedValue(tree, {})
  if (value === false || value === null) return '这个条件永远不成立，请改正或删去'
  return tree.operation === 'or' || tree.operation === 'not' ? null : contradiction(conjunctsOf(tree), facts)
}

function conjunctsOf(tree: Tree): readonly Tree[] {
  return tree.kind === 'operation' && tree.operation === 'and' ? tree.args.flatMap(conjunctsOf) : [tree]
}

/** A fact that no value satisfies all conditions on it. */
function contradiction(conjuncts: readonly Tree[], facts: Program['facts']): string | null {
  for (const subject of new Map(conjuncts.flatMap(factsOf).map((fact) => [fact.name, fact])).values()) {
    const isSubject = (tree: Tree): boolean => tree.kind === 'fact' && tree.name === subject.name
    const found = conjuncts.map((test) => ({ test, bounds: boundariesOf(test, isSubject, {}) }))
    const tests = found.flatMap(({ test, bounds }) => (bounds ? [test] : []))
    const probes = probesOf(
      subject.type,
      found.flatMap(({ bounds }) => bounds ?? []),
      own(facts, subject.name) ?? null,
    )
    if (tests.length > 0 && probes && !probes.some(({ value }) => passAll(tests, subject.name, value))) {
      return `“${subject.name}”没有一个值能同时满足这些条件，这条规则永远不会适用`
    }
  }
  return null
}

function factsOf(tree: Tree): readonly (Tree & { kind: 'fact' })[] {
  return tree.kind === 'fact' ? [tree] : partsOfTree(tree).flatMap(factsOf)
}

function passAll(tests: readonly Tree[], name: string, value: Value): boolean {
  return tests.every((test) => {
    const compiler = makeCompiler()
    const run = compiler.compile(test)
    const slots: Value[] = []
    slots[compiler.global(name)] = value
    // What cannot be computed here is no reason to refuse the rule.
    const passed = attempt(() => run({ slots, run: new Run() }))
    return passed === true || passed === undefined
  })
}
