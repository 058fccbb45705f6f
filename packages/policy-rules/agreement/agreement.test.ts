import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileColumns } from '../columns/compile-columns.ts'
import { writeCell, type Column } from '../columns/population.ts'
import { cases, populationOf, programOf } from './case.ts'
import { disagreements, saySeed, type Answers } from './disagreements.ts'
import { interpret } from './interpret.ts'

const runs = 1030
const rules = 50

test('五万条生成的规则，按列算和逐户解释的结果处处相同', { timeout: 300_000 }, () => {
  const count = { rules: 0, refused: 0, fallbacks: 0 }
  fc.assert(
    fc.property(cases(rules, 8), (given) => {
      const { program, refused } = programOf(given)
      const population = populationOf(given)
      const all = program.definitions.map(({ name }) => name)
      const columns = compileColumns(program, population, all)
      const slow = new Set(columns.fallbacks.map(({ definition }) => definition))
      const fast = all.filter((name) => !slow.has(name))
      const outputs = columns.run(given.parameters)
      const answers: Answers = new Map(
        fast.map((name) => [name, given.rows.map((_, row) => writeCell(outputs.get(name) as Column, row))]),
      )
      count.rules += all.length
      count.refused += refused.length
      count.fallbacks += slow.size
      expect(disagreements(given, program, interpret(program, population, given.parameters), answers)).toEqual([])
    }),
    { numRuns: runs, endOnFailure: true, reporter: saySeed },
  )
  process.stdout.write(`按列：${JSON.stringify(count)}\n`)
  expect(count.rules).toBeGreaterThan(50_000)
  // The share that columns carry: a back end that refuses everything would agree on everything.
  expect(count.fallbacks / count.rules).toBeLessThan(0.08)
})
