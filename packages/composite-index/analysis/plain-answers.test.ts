import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Aggregation } from '../model/aggregation.ts'
import type { Normalisation } from '../model/normalisation.ts'
import { runIndex } from '../run/run-index.ts'
import { decomposeChange } from './decompose/decompose-change.ts'
import type { Design } from './design/design.ts'
import { ownDataOnly } from './own-data/own-data-only.ts'
import { rankOfChange } from './rank-of-change.ts'
import { removeEach } from './remove-each.ts'
import { sensitivity } from './sensitivity/sensitivity.ts'
import { makeIndex, type MadeIndex } from './testing/made-index.ts'
import { uncertainty } from './uncertainty/uncertainty.ts'
import { cheapestWays } from './what-if/cheapest-ways.ts'
import { whatIf } from './what-if/what-if.ts'

const period = '2023'
const design: Design = {
  parameters: [
    { name: '汇总', alternatives: [{ aggregate: { method: 'arithmetic' } }, { aggregate: { method: 'geometric' } }] },
    { name: '权重', noisyWeights: [{ level: 1, factor: 1 }], sets: 3 },
  ],
}

const questions: Readonly<Record<string, (made: MadeIndex) => unknown>> = {
  uncertainty: ({ model, panel }) => uncertainty(model, panel, design, { seed: 1, runs: 5, period }).units,
  sensitivity: ({ model, panel }) => sensitivity(model, panel, design, { seed: 1, size: 3, bootstrap: 5, period }),
  decomposeChange: ({ model, panel }) => {
    const run = runIndex(model, panel)
    return decomposeChange(run, run, { unit: '县1', from: '2022', to: period })
  },
  rankOfChange: ({ model, panel }) => {
    const run = runIndex(model, panel)
    return rankOfChange(run, run, { from: '2022', to: period })
  },
  whatIf: ({ model, panel }) => whatIf(model, panel, { unit: '县1', period, values: { I1: 0 } }),
  cheapestWays: ({ model, panel }) => cheapestWays(model, panel, { unit: '县1', period }),
  removeEach: ({ model, panel }) => removeEach(model, panel, { level: 1, period }),
  ownDataOnly: ({ model, panel }) => ownDataOnly(model, panel, { unit: '县1', period, values: { I1: -1 } }),
}

/** Where an answer has a number that nobody can print. */
function strangeIn(answer: unknown, path = ''): string[] {
  if (typeof answer === 'number') return Number.isFinite(answer) ? [] : [`${path} 是 ${answer}`]
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([key, value]) => strangeIn(value, `${path}.${key}`))
}

/** What is wrong with how a question is answered: a refusal is right when it is one sentence in Chinese. */
function faultsOf(ask: (made: MadeIndex) => unknown, made: MadeIndex): string[] {
  try {
    return strangeIn(ask(made))
  } catch (error) {
    return error instanceof RangeError && /^[^a-z]*[\u4e00-\u9fff]/.test(error.message) ? [] : [String(error)]
  }
}

const aggregations: readonly Aggregation[] = [
  { method: 'arithmetic' },
  { method: 'geometric' },
  { method: 'copeland' },
  { method: 'mean-min', alpha: 1, beta: 0 },
  { method: 'mean-spread penalty', sign: '-', spread: 'sample' },
]
const normalisations: readonly Normalisation[] = [
  { method: 'min-max', low: 0, high: 100 },
  { method: 'z-score', mean: 0, deviation: 1 },
  { method: 'percentile rank' },
  { method: 'goalposts', low: 0, high: 1 },
  { method: 'fixed base', period: '2022', of: 'own value' },
]

const cases = fc.record({
  seed: fc.integer(),
  units: fc.integer({ min: 1, max: 5 }),
  gaps: fc.constantFrom(0, 0.3, 0.7),
  normalise: fc.constantFrom(...normalisations),
  aggregate: fc.constantFrom(...aggregations),
})

test.each(Object.entries(questions))(
  '%s：再少的单位、再多的缺数，要么有数、要么是空、要么一句中文，从不是 NaN',
  (_, ask) => {
    fc.assert(
      fc.property(cases, (options) => {
        expect(faultsOf(ask, makeIndex(options))).toEqual([])
      }),
      { numRuns: 150 },
    )
  },
)
