import { compileColumns, type Outputs } from '../columns/compile-columns.ts'
import type { ExactColumn } from '../columns/exact-rows.ts'
import { writeScaled, type Column, type Population } from '../columns/population.ts'
import type { Program } from '../core/program.ts'
import { writeByHand } from './by-hand.ts'
import { leastCpu } from './measure.ts'
import { sumExactly } from './oracle.ts'
import { amounts } from './policies.ts'

export interface ColumnsMeasured {
  /** Millions of firms per CPU second, all five policies. */
  readonly run: number
  readonly byHand: number
  readonly totals: number
  /** Wall milliseconds of the totals after a parameter moved, against a baseline. */
  readonly slider: number
  /** Milliseconds from texts to the first result's code. */
  readonly compile: number
  /** The oracle's sums in 元. */
  readonly sums: readonly string[]
  /** Outputs whose sum is not the oracle's. */
  readonly wrong: readonly string[]
  readonly fallbacks: number
}

const rounds = 12

export function measureColumns(program: Program, population: Population): ColumnsMeasured {
  const from = performance.now()
  const compiled = compileColumns(program, population, amounts)
  const compile = performance.now() - from
  let outputs: Outputs = compiled.run()
  const hand = amounts.map(() => new Float64Array(population.size))
  const perSecond = (work: () => void) => population.size / leastCpu(rounds, work) / 1e6
  const run = perSecond(() => {
    outputs = compiled.run({}, outputs)
  })
  const byHand = perSecond(() => writeByHand(population, hand))
  const totals = perSecond(() => compiled.totals())
  const sums = sumExactly(population).map((sum) => writeScaled(sum, 2))
  const found = compiled.totals()
  const wrong = amounts.filter((name, at) => {
    const [total] = found.get(name) ?? []
    return total?.kind !== 'number' || total.sum !== sums[at] || !isSame(outputs.get(name), hand[at]!)
  })
  const slider = leastWall(() => compiled.totals({ 研发封顶: '400000' }, { baseline: outputs }))
  return { run, byHand, totals, slider, compile, sums, wrong, fallbacks: compiled.fallbacks.length }
}

// By hand some amounts are in 元 and some in 分, as the columns are.
function isSame(column: Column | ExactColumn | undefined, byHand: Float64Array): boolean {
  return column?.kind === 'number' && column.values.every((value, row) => Object.is(value, byHand[row]))
}

function leastWall(work: () => void): number {
  let least = Infinity
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now()
    work()
    least = Math.min(least, performance.now() - from)
  }
  return least
}
