import type { Program } from '../core/program.ts'
import { cell } from '../columns/exact-rows.ts'
import type { Population } from '../columns/population.ts'
import { compileProgram } from '../evaluate/run.ts'
import { isNumber } from '../values/kind.ts'
import { Number34, printNumber } from '../values/number.ts'
import type { Value } from '../values/value.ts'

/** What the interpreter says of each definition for each firm, as texts. */
export function interpret(
  program: Program,
  population: Population,
  parameters: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly (string | null)[]> {
  const run = compileProgram(program)
  const given = Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, new Number34(text)]))
  const answers = new Map(program.definitions.map(({ name }) => [name, [] as (string | null)[]]))
  for (let row = 0; row < population.size; row += 1) {
    const facts = Object.fromEntries([...population.columns].map(([name, column]) => [name, cell(column, row)]))
    const results = run(facts, given)
    for (const [name, list] of answers) list.push(textOf(results[name] ?? null))
  }
  return answers
}

function textOf(value: Value): string | null {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (isNumber(value)) return printNumber(value)
  if (!('kind' in value) || value.kind !== 'date')
    throw new RangeError('a rule of numbers, words and dates gave another')
  const digits = (part: number, length: number) => String(part).padStart(length, '0')
  return `${digits(value.year, 4)}-${digits(value.month, 2)}-${digits(value.day, 2)}`
}
