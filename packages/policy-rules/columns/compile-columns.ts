import type { Program } from '../core/program.ts'
import { lowerProgram } from '../lowering/program.ts'
import { notAColumn, type Refusal } from '../lowering/refusal.ts'
import { createAdder, type Adder } from './add-up.ts'
import { createRowRunner, type ExactColumn } from './exact-rows.ts'
import { readParameters, type ParameterTexts } from './parameters.ts'
import { planOutput, type PlannedOutput } from './plan.ts'
import type { Column, Population } from './population.ts'
import { columnSources } from './sources.ts'
import type { Groups } from './tally.ts'
import { totalExact } from './total-exact.ts'
import { baselinesOf, totalsOf, type Total } from './totals.ts'
import { createWriter } from './write-columns.ts'

export type Outputs = Map<string, Column | ExactColumn>

export interface TotalsOptions {
  /** Adds up each group by itself. */
  readonly groups?: Groups
  /** Outputs of an earlier run: each amount that has one is compared with it, firm by firm. */
  readonly baseline?: ReadonlyMap<string, Column | ExactColumn>
}

export interface CompiledColumns {
  /** The outputs of all firms; `into` is an earlier result whose memory may be written over. */
  readonly run: (parameters?: ParameterTexts, into?: Outputs) => Outputs
  /** Exact sums and counts of each output, one place for each group, without writing rows. */
  readonly totals: (parameters?: ParameterTexts, options?: TotalsOptions) => Map<string, readonly Total[]>
  /** Outputs that are evaluated row by row, since whole numbers of 2^53 cannot carry them, and why. */
  readonly fallbacks: readonly Refusal[]
  /** The generated loop, for readers. */
  readonly code: string
}

/**
 * Compiles outputs of a program to one loop over the columns of a population. Parameters are arguments of the loop: a
 * moved slider compiles nothing. Throws a RangeError for a parameter outside its bounds or that does not exist.
 * @example
 * const { run, totals } = compileColumns(program, population, ['补助'])
 * totals({ 比例: '0.15' }).get('补助') // [{ kind: 'number', sum: '14943900', paid: 127, unknown: 3, change: null }]
 */
export function compileColumns(program: Program, population: Population, outputs: readonly string[]): CompiledColumns {
  const unknown = outputs.find((name) => !program.definitions.some((definition) => definition.name === name))
  if (unknown !== undefined) throw new RangeError(`没有“${unknown}”这个定义`)
  const { planned, fallbacks } = planAll(program, population, outputs)
  const slow = outputs.filter((name) => !planned.some((output) => output.name === name))
  const writer = createWriter(planned, population)
  const rows = slow.length > 0 ? createRowRunner(program, population, slow) : null
  const runSlowly = (parameters: ParameterTexts): Outputs => rows?.run(parameters) ?? new Map()
  const adders = new Map<string, Adder>()
  return {
    code: writer.code,
    fallbacks,
    run: (parameters = {}, into) => {
      const fast = writer.write(readParameters(program, parameters), into as ReadonlyMap<string, Column> | undefined)
      const exact = runSlowly(parameters)
      return new Map(outputs.map((name) => [name, fast.get(name) ?? exact.get(name)!]))
    },
    totals: (parameters = {}, { groups, baseline = new Map() } = {}) => {
      const amounts = planned.filter(({ kind }) => kind === 'number' || kind === 'boolean')
      const baselines = baselinesOf(amounts, baseline)
      const key = [...baselines.keys(), groups ? 'grouped' : 'whole'].join('\n')
      const adder = adders.get(key) ?? createAdder(amounts, population, new Set(baselines.keys()), groups !== undefined)
      adders.set(key, adder)
      const tallies = adder.add(readParameters(program, parameters), groups ?? null, baselines)
      const slowly = [...runSlowly(parameters)].map(
        ([name, column]) => [name, totalExact(column, groups ?? null, baseline.get(name))] as const,
      )
      return new Map([...totalsOf(amounts, tallies, baselines, groups?.count ?? 1), ...slowly])
    },
  }
}

function planAll(
  program: Program,
  population: Population,
  outputs: readonly string[],
): { planned: readonly PlannedOutput[]; fallbacks: readonly Refusal[] } {
  const { results, refusals } = lowerProgram(program, outputs, columnSources(program, population))
  const planned: PlannedOutput[] = []
  const fallbacks = refusals.filter(({ definition }) => outputs.includes(definition))
  for (const name of outputs) {
    const lowered = results.get(name)
    const output = lowered && planOutput(name, lowered)
    if (output) planned.push(output)
    else if (lowered) fallbacks.push(notAColumn(program, name))
  }
  return { planned, fallbacks }
}
