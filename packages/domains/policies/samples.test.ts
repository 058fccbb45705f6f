import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPolicy } from './document/read-document.ts'
import { runExamples } from './examples.ts'
import { buildPolicy } from './policy-program.ts'

const folder = join(import.meta.dirname, '../../../samples/dongtou-2023/政策')
const policies = readdirSync(folder).map((file) => {
  const { document, faults } = readPolicy(readFileSync(join(folder, file), 'utf8'))
  if (!document) throw new Error(JSON.stringify(faults))
  const built = buildPolicy(document)
  if (!built.program) throw new Error(JSON.stringify(built.faults))
  return { file, document, program: built.program }
})

describe.each(policies)('$file', ({ document, program }) => {
  test.each(
    runExamples(document, program).map((result) => ({
      ...result,
      name: `${result.clause} ${result.example.situation}`,
    })),
  )('$name', ({ outcome, amount, example }) => {
    expect({ outcome, amount }).toEqual({ outcome: example.outcome, amount: example.amount })
  })
})

test('样本政策的例子不少于六十个，每个都有条款', () => {
  const examples = policies.flatMap(({ document }) => document.clauses.flatMap(({ examples: each }) => each))
  expect(examples.length).toBeGreaterThanOrEqual(60)
})
