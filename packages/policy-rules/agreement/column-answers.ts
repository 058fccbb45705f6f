import { compileColumns } from '../columns/compile-columns.ts'
import { writeCell, type Column, type Population } from '../columns/population.ts'
import type { Program } from '../core/program.ts'
import type { Case } from './case.ts'
import type { Answers } from './disagreements.ts'

/** What columns carry of the rules of a case; `fallbacks` is how many they leave to the interpreter. */
export function columnAnswers(
  { rows, parameters }: Case,
  program: Program,
  population: Population,
): { answers: Answers; fallbacks: number } {
  const all = program.definitions.map(({ name }) => name)
  const columns = compileColumns(program, population, all)
  const slow = new Set(columns.fallbacks.map(({ definition }) => definition))
  const outputs = columns.run(parameters)
  const fast = all.filter((name) => !slow.has(name))
  const cellsOf = (name: string) => rows.map((_, row) => writeCell(outputs.get(name) as Column, row))
  return { answers: new Map(fast.map((name) => [name, cellsOf(name)])), fallbacks: slow.size }
}
