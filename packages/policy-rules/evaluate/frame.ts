import type { Tree } from '../core/tree.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { Value } from '../values/value.ts'

/** A sub-expression that ran, with those that it ran in turn. */
export interface Step {
  readonly tree: Tree
  readonly text: string
  readonly clause: string | null
  value: Value
  readonly children: Step[]
}

const MAX_ITERATIONS = 1_000_000
const MAX_CALLS = 200

/** What one run counts, so that no text runs without end, and the step that is open while it explains itself. */
export class Run {
  #iterations = 0
  #calls = 0
  step: Step | null = null

  countIteration(): void {
    this.#iterations += 1
    if (this.#iterations > MAX_ITERATIONS) throw new Unsupported(`逐项计算超过 ${MAX_ITERATIONS} 次`)
  }

  /** Runs a call of a function within a call. */
  nest<T>(call: () => T): T {
    this.#calls += 1
    if (this.#calls > MAX_CALLS) throw new Unsupported(`函数互相调用超过 ${MAX_CALLS} 层`)
    const result = call()
    this.#calls -= 1
    return result
  }
}

/** The values of all names, by slot. */
export interface Frame {
  readonly slots: Value[]
  readonly run: Run
}

export type Thunk = (frame: Frame) => Value
