import type { Definition } from '../core/program.ts'
import type { Tree } from '../core/tree.ts'
import type { Observe } from '../evaluate/compiler.ts'
import type { Step } from '../evaluate/frame.ts'

/** Notes each sub-expression that runs, with its text and its clause, below the one that ran it. */
export class Recorder {
  #text = ''
  #clause: string | null = null
  readonly #rows = new Map<Tree, string | null>()

  /** Names the definition whose tree is compiled next. */
  begin({ text, clause, tree }: Definition): void {
    this.#text = text
    this.#clause = clause
    if (tree.kind !== 'table') return
    for (const row of tree.table.rows) {
      for (const part of [...row.tests, ...row.outputs]) if (part) this.#rows.set(part, row.clause)
    }
  }

  readonly observe: Observe = (tree, thunk) => {
    if (tree.kind === 'constant') return thunk
    const text = this.#text.slice(tree.span.start, tree.span.end)
    const own = this.#rows.get(tree)
    const fallback = this.#clause
    return (frame) => {
      const { run } = frame
      const parent = run.step
      const step: Step = { tree, text, clause: own ?? parent?.clause ?? fallback, value: null, children: [] }
      parent?.children.push(step)
      run.step = step
      step.value = thunk(frame)
      run.step = parent
      return step.value
    }
  }
}
