import type { Program } from '../core/program.ts'
import { makeCompiler } from '../evaluate/compile.ts'
import { Run, type Step } from '../evaluate/frame.ts'
import { compileWith, makeFrame, type Values } from '../evaluate/run.ts'
import type { Explanation } from './explanation.ts'
import { failuresOf, type Steps } from './failures.ts'
import { whyNull } from './missing.ts'
import { Recorder } from './recorder.ts'

/** Explains the definitions of a program for one firm. */
export type Explainer = (facts: Values, parameters?: Values) => Explanations

/** What was computed for one firm; each explanation is made when it is asked for. */
export class Explanations {
  readonly #steps: Steps

  constructor(steps: Steps) {
    this.#steps = steps
  }

  /** The explanation of a definition; throws when the program has none of that name. */
  get(name: string): Explanation {
    const step = this.#steps.get(name)
    if (!step) throw new RangeError(`“${name}” is not defined`)
    const unknown = step.value === null ? whyNull(step, this.#steps) : { missing: [], undefinedAt: [] }
    return { value: step.value, trace: step, failures: failuresOf(step, this.#steps), ...unknown }
  }
}

/**
 * Compiles a program to a function that explains one firm: each value with what it was computed from, for a condition
 * that fails what was read and what was needed, for null which facts are missing.
 * @example compileExplainer(program)({ 研发费用: null }).get('补助').missing // ['研发费用']
 */
export function compileExplainer(program: Program): Explainer {
  const recorder = new Recorder()
  const compiled = compileWith(program, makeCompiler(recorder.observe), (definition) => recorder.begin(definition))
  const roots = new Map(program.definitions.map(({ name, tree, text, clause }) => [name, { tree, text, clause }]))
  return (facts, parameters = {}) => {
    const run = new Run()
    const frame = makeFrame(compiled, facts, parameters, run)
    const steps = new Map<string, Step>()
    for (const { name, slot, run: compute } of compiled.definitions) {
      const root = roots.get(name)
      if (!root) continue
      const whole: Step = { ...root, value: null, children: [] }
      run.step = whole
      const value = compute(frame)
      frame.slots[slot] = value
      // A constant records nothing of itself.
      steps.set(name, whole.children[0] ?? { ...whole, value })
    }
    return new Explanations(steps)
  }
}
