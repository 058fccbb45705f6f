import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cases, populationOf, programOf } from './case.ts'
import { columnAnswers } from './column-answers.ts'
import { disagreements, saySeed } from './disagreements.ts'
import { interpret } from './interpret.ts'

const runs = 1030
const rules = 50

test('五万条生成的规则，按列算和逐户解释的结果处处相同', { timeout: 300_000 }, () => {
  const count = { rules: 0, refused: 0, fallbacks: 0 }
  fc.assert(
    fc.property(cases(rules, 8), (given) => {
      const { program, refused } = programOf(given)
      const population = populationOf(given)
      const { answers, fallbacks } = columnAnswers(given, program, population)
      count.rules += program.definitions.length
      count.refused += refused.length
      count.fallbacks += fallbacks
      expect(disagreements(given, program, interpret(program, population, given.parameters), answers)).toEqual([])
    }),
    { numRuns: runs, endOnFailure: true, reporter: saySeed },
  )
  process.stdout.write(`按列：${JSON.stringify(count)}\n`)
  expect(count.rules).toBeGreaterThan(50_000)
  // The share that columns carry: a back end that refuses everything would agree on everything.
  expect(count.fallbacks / count.rules).toBeLessThan(0.08)
})
