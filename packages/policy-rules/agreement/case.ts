import fc, { type Arbitrary } from 'fast-check'
import type { Program } from '../core/program.ts'
import { readColumn, type Population } from '../columns/population.ts'
import { buildProgram } from '../program.ts'
import type { DefinitionSource } from '../source.ts'
import type { TableSource } from '../tables/table-source.ts'
import { expression } from './expressions.ts'
import { table } from './tables.ts'
import { facts, parameters, parameterTexts, row, type Row } from './schema.ts'

/** Many rules and a few firms. */
export interface Case {
  readonly rules: readonly (string | TableSource)[]
  readonly rows: readonly Row[]
  readonly parameters: Readonly<Record<string, string>>
  /** Most as rules with a schema are read, some as the standard has it. */
  readonly mode: 'known' | 'standard'
}

export function cases(rules: number, rows: number): Arbitrary<Case> {
  const rule = fc.oneof({ weight: 30, arbitrary: expression }, { weight: 1, arbitrary: table })
  return fc.record({
    rules: fc.array(rule, { minLength: rules, maxLength: rules, size: 'max' }),
    rows: fc.array(row, { minLength: rows, maxLength: rows, size: 'max' }),
    parameters: parameterTexts,
    mode: fc.constantFrom('known', 'known', 'standard'),
  })
}

/** A program whose definitions are the rules: 甲0, 甲1 … Rules that the front end refuses are left out. */
export function programOf({ rules, mode }: Case): { program: Program; refused: readonly string[] } {
  const refused: string[] = []
  const definitions: DefinitionSource[] = rules.map((rule, at) =>
    typeof rule === 'string' ? { name: `甲${at}`, text: rule } : { name: `甲${at}`, table: rule },
  )
  const source = { facts, parameters, definitions }
  const first = buildProgram(source, { mode })
  if (first.program) return { program: first.program, refused }
  const faulty = new Set(first.faults.map(({ definition }) => definition))
  refused.push(...first.faults.map(({ definition, message }) => `${definition}: ${message}`))
  const rest = buildProgram({ ...source, definitions: definitions.filter(({ name }) => !faulty.has(name)) }, { mode })
  if (!rest.program) throw new Error(rest.faults.map(({ message }) => message).join('\n'))
  return { program: rest.program, refused }
}

export function populationOf({ rows }: Case): Population {
  const columns = Object.entries(facts).map(
    ([name, schema]) =>
      [
        name,
        readColumn(
          schema,
          rows.map((one) => one[name as keyof Row]),
        ),
      ] as const,
  )
  return { size: rows.length, columns: new Map(columns) }
}
