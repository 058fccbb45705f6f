import { dayOfMonth, monthOf, plusMonths, yearOf } from '../lowering/days.ts'
import type { Population } from './population.ts'
import type { Slots } from './slots.ts'

/** What a piece of generated code is called with besides the slots of facts and parameters. */
export type Extras = Readonly<Record<string, unknown>>

export interface Built {
  readonly code: string
  /** What to call `run` with, in order. */
  readonly list: (population: Population, parameters: ReadonlyMap<string, number>, extras: Extras) => unknown[]
  readonly run: (...values: unknown[]) => unknown
}

/**
 * Makes a function of a body whose only free names are slots. Names and words of rules are data beside the code: the
 * code is letters and digits of ours, whatever a rule is called.
 */
export function build(slots: Slots, extras: readonly string[], body: string): Built {
  const facts = [...slots.facts]
  const parameters = [...slots.parameters]
  const { tables } = slots.words
  const names = [
    'rows',
    ...facts.map(([, slot]) => slot),
    ...parameters.map(([, slot]) => slot),
    ...tables.map(({ slot }) => slot),
    ...extras,
  ]
  const code = `"use strict";\nreturn function (${names.join(', ')}) {\n${body}\n};`
  // oxlint-disable-next-line typescript/no-implied-eval -- no text of a rule is in the code
  const make = new Function('yearOf', 'monthOf', 'dayOfMonth', 'plusMonths', code) as (
    ...calendar: unknown[]
  ) => (...values: unknown[]) => unknown
  return {
    code,
    run: make(yearOf, monthOf, dayOfMonth, plusMonths),
    list: (population, values, given) => [
      population.size,
      ...facts.map(([name]) => population.columns.get(name)?.values),
      ...parameters.map(([name]) => values.get(name)),
      ...tables.map(({ codes }) => codes),
      ...extras.map((name) => given[name]),
    ],
  }
}

/** The statements of a loop over all rows, with what they need before it. */
export function loop(slots: Slots, statements: readonly string[]): string {
  const lines = [...slots.within, ...statements].map((line) => `    ${line}`)
  return [...slots.before.map((line) => `  ${line}`), '  for (let i = 0; i < rows; i++) {', ...lines, '  }'].join('\n')
}
