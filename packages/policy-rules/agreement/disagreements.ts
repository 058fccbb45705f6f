import type { RunDetails } from 'fast-check'
import type { Program } from '../core/program.ts'
import type { Case } from './case.ts'

/** What a back end says of each rule for each firm. */
export type Answers = ReadonlyMap<string, readonly (string | null)[]>

/** Every rule on which a back end and the interpreter differ, with the first firm that shows it. */
export function disagreements(given: Case, program: Program, expected: Answers, found: Answers): readonly unknown[] {
  return program.definitions.flatMap(({ name, text }) => {
    const [want, got] = [expected.get(name), found.get(name)]
    const row = got?.findIndex((answer, at) => answer !== want?.[at]) ?? -1
    if (row < 0) return []
    return [{ text, got: got?.[row], want: want?.[row], firm: given.rows[row], parameters: given.parameters }]
  })
}

/** A hundred rules are no counterexample to read: the disagreement names its own. */
export function saySeed<T>({ failed, seed, errorInstance }: RunDetails<T>): void {
  if (failed) throw new Error(`种子 ${seed}：${String(errorInstance)}`, { cause: errorInstance })
}
