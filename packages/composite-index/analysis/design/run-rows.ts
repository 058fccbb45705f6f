import type { CompiledIndex, Regeneration, Scores } from '../../run/compile-index.ts'
import { changeOf, type OpenDesign } from './open-design.ts'

/** What each row of a design chooses: the number of an alternative for each parameter. */
export type Choices = readonly ArrayLike<number>[]

export interface RowVisit {
  (row: number, scores: Scores): void
}

/**
 * Makes the index anew for each row. Rows that choose the same are made once, and rows follow each other so that
 * what comes early in the making changes least often: the compiled index then keeps what it has.
 */
export function runRows(
  compiled: CompiledIndex,
  design: OpenDesign,
  choices: Choices,
  visit: RowVisit,
  onProgress?: (done: number, of: number) => void,
): void {
  const order = stagesFirst(design)
  const alike = new Map<string, number[]>()
  for (const [row, choice] of choices.entries()) {
    const key = order.map((parameter) => String(choice[parameter] ?? 0).padStart(7, '0')).join(' ')
    const rows = alike.get(key)
    if (rows) rows.push(row)
    else alike.set(key, [row])
  }
  let done = 0
  for (const key of [...alike.keys()].toSorted()) {
    const rows = alike.get(key) ?? []
    const scores = compiled.regenerate(changeOf(design, choices[rows[0] ?? 0] ?? []))
    for (const row of rows) visit(row, scores)
    done += rows.length
    onProgress?.(done, choices.length)
  }
}

const stages: readonly (keyof Regeneration)[] = ['values', 'impute', 'treat', 'normalise', 'weights', 'aggregate']

function stagesFirst({ alternatives }: OpenDesign): number[] {
  const stageOf = (parameter: number) =>
    Math.min(...(alternatives[parameter] ?? []).flatMap((way) => stages.map((stage, at) => (stage in way ? at : 9))))
  return alternatives.map((_, parameter) => parameter).toSorted((a, b) => stageOf(a) - stageOf(b))
}
