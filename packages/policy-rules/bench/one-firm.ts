import { compileOne } from '../columns/compile-one.ts'
import type { Population } from '../columns/population.ts'
import { boundsOfPopulation } from '../columns/sources.ts'
import type { Program } from '../core/program.ts'
import { cell } from '../columns/exact-rows.ts'
import { compileProgram } from '../evaluate/run.ts'
import { compileExplainer } from '../explain/explain.ts'
import type { Value } from '../values/value.ts'
import { listFirms } from './firms.ts'
import { leastCpu } from './measure.ts'
import { amounts } from './policies.ts'

export interface OneFirm {
  /** CPU microseconds: compiled from and to exact texts; by the interpreter; by the interpreter with its trace. */
  readonly compiled: number
  readonly interpreted: number
  readonly explained: number
}

export function measureOneFirm(program: Program, population: Population): OneFirm {
  const { firms, rows } = listFirms(population, 20_000)
  const values = rows.map((row) =>
    Object.fromEntries([...population.columns].map(([name, of]) => [name, cell(of, row)])),
  )
  const one = compileOne(program, amounts, boundsOfPopulation(population))
  const run = compileProgram(program)
  const explain = compileExplainer(program)
  return {
    compiled: each(firms, (firm) => one.evaluate(firm)),
    interpreted: each(values, (firm: Readonly<Record<string, Value>>) => run(firm)),
    explained: each(values, (firm: Readonly<Record<string, Value>>) => explain(firm).get(amounts[0]).trace),
  }
}

function each<T>(firms: readonly T[], work: (firm: T) => unknown): number {
  const all = () => {
    for (const firm of firms) work(firm)
  }
  return (leastCpu(4, all) / firms.length) * 1e6
}
