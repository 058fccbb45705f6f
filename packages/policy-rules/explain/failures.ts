import type { Tree } from '../core/tree.ts'
import type { Unit } from '../core/unit.ts'
import type { Step } from '../evaluate/frame.ts'
import type { Value } from '../values/value.ts'
import type { Failure } from './explanation.ts'

export type Steps = ReadonlyMap<string, Step>

const operators: Readonly<Record<string, string>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '=': '=',
  '!=': '!=',
  'known =': '=',
  'known !=': '!=',
  'in range': 'in',
  'in list': 'in',
}
const turned: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

/** Each condition that made it false: the parts of an `and` that fail, down into the definitions that it reads. */
export function failuresOf(step: Step, definitions: Steps, either = false): readonly Failure[] {
  if (step.value !== false) return []
  const { tree } = step
  if (tree.kind === 'fact') {
    const definition = definitions.get(tree.name)
    if (definition) return failuresOf(definition, definitions, either)
    return [failure(step, { fact: tree.name, read: false, operator: '=', needed: true, unit: null, either })]
  }
  if (tree.kind === 'operation') return ofOperation(step, tree, definitions, either)
  const within = step.children.filter((child) => child.value === false)
  if (tree.kind === 'let' || tree.kind === 'if') {
    const last = within.at(-1)
    if (last) return failuresOf(last, definitions, either)
  }
  return [failure(step, { fact: null, read: step.value, operator: null, needed: true, unit: null, either })]
}

function ofOperation(
  step: Step,
  tree: Tree & { kind: 'operation' },
  definitions: Steps,
  either: boolean,
): readonly Failure[] {
  if (tree.operation === 'and') return step.children.flatMap((child) => failuresOf(child, definitions, either))
  if (tree.operation === 'or') return step.children.flatMap((child) => failuresOf(child, definitions, true))
  const operator = typeof tree.operation === 'string' ? operators[tree.operation] : undefined
  const [left, right] = tree.args
  if (operator === undefined || !left || !right) {
    return [failure(step, { fact: null, read: step.value, operator: null, needed: true, unit: null, either })]
  }
  const swapped = left.kind === 'constant' && right.kind !== 'constant'
  const [subject, other] = swapped ? [right, left] : [left, right]
  const sign = swapped ? (turned[operator] ?? operator) : operator
  const fact = step.children.find((child) => child.tree === subject)?.text ?? null
  const [read, needed] = [valueOf(subject, step), valueOf(other, step)]
  return [failure(step, { fact, read, operator: sign, needed, unit: unitOf(subject) ?? unitOf(other), either })]
}

const unitOf = ({ type }: Tree): Unit | null => (type.kind === 'number' ? type.unit : null)

function valueOf(tree: Tree, step: Step): Value {
  if (tree.kind === 'constant') return tree.value
  return step.children.find((child) => child.tree === tree)?.value ?? null
}

function failure({ text, clause }: Step, facts: Omit<Failure, 'text' | 'clause'>): Failure {
  return { text, clause, ...facts }
}
