import { compileProgram, printNumber, type Number34, type Program } from '@dongjian/policy-rules'
import type { PolicyDocument, PolicyExample } from './document/document.ts'
import { excludedFact } from './facts.ts'
import { valuesOf } from './firm-values.ts'
import { nameOf } from './policy-program.ts'

/** What a clause says of one firm. */
export type Outcome = PolicyExample['outcome']

export interface ExampleResult {
  readonly clause: string
  readonly example: PolicyExample
  readonly outcome: Outcome
  /** An exact decimal of 元; null unless it qualifies. */
  readonly amount: string | null
  readonly right: boolean
}

/** Holds every example of a policy against its rules: what a clause alone gives a firm of which only this is known. */
export function runExamples(document: PolicyDocument, program: Program): ExampleResult[] {
  const run = compileProgram(program)
  return document.clauses.flatMap((clause) =>
    clause.examples.map((example) => {
      const results = run(valuesOf({ [excludedFact]: '否', ...example.facts }))
      const met = results[nameOf.met(clause)] as boolean | null
      const due = results[nameOf.due(clause)] as Number34 | null
      const outcome = outcomeOf(met, due !== null)
      const amount = outcome === '符合' ? printNumber(due!) : null
      const right = outcome === example.outcome && (amount === null || isSame(amount, example.amount))
      return { clause: clause.code, example, outcome, amount, right }
    }),
  )
}

/** A firm that meets the conditions but whose amount cannot be told lacks data too. */
export const outcomeOf = (met: boolean | null, known: boolean): Outcome =>
  met === null || (met && !known) ? '缺数据' : met ? '符合' : '不符合'

const isSame = (amount: string, written: string | null): boolean =>
  written !== null && amount.replace(/\.0+$/, '') === written.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')
