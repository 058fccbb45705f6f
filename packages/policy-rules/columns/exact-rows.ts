import type { Program } from '../core/program.ts'
import type { Type } from '../core/type.ts'
import { isOpen } from '../core/types.ts'
import { compileProgram, type Runner } from '../evaluate/run.ts'
import { dayNumber, dayOfMonth, monthOf, noDay, yearOf } from '../lowering/days.ts'
import { namesIn, neededBy } from '../lowering/program.ts'
import { isNumber, kindOf } from '../values/kind.ts'
import { Number34, printNumber } from '../values/number.ts'
import type { Value } from '../values/value.ts'
import type { ParameterTexts } from './parameters.ts'
import { writeScaled, type Column, type Population } from './population.ts'

/** Numbers of any digits, as exact decimal texts: what the interpreter yields where columns refused. */
export interface ExactColumn {
  readonly kind: 'exact'
  readonly values: readonly (string | null)[]
}

/** Evaluates some outputs row by row with the interpreter: exact, and some hundred times slower than columns. */
export interface RowRunner {
  readonly run: (parameters: ParameterTexts) => Map<string, Column | ExactColumn>
}

export function createRowRunner(program: Program, population: Population, outputs: readonly string[]): RowRunner {
  const needed = neededBy(program, outputs)
  const definitions = program.definitions.filter(({ name }) => needed.has(name))
  const runner: Runner = compileProgram({ ...program, definitions })
  const read = new Set(definitions.flatMap(({ tree }) => [...namesIn(tree)]))
  const columns = [...population.columns].filter(([name]) => read.has(name))
  const types = new Map(definitions.map(({ name, tree }) => [name, tree.type]))
  return {
    run: (texts) => {
      const parameters = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new Number34(text)]))
      const values = new Map(outputs.map((name) => [name, [] as Value[]]))
      for (let row = 0; row < population.size; row += 1) {
        const facts = Object.fromEntries(columns.map(([name, column]) => [name, cell(column, row)]))
        const results = runner(facts, parameters)
        for (const name of outputs) values.get(name)?.push(results[name] ?? null)
      }
      return new Map(outputs.map((name) => [name, columnOf(types.get(name) ?? null, values.get(name) ?? [])]))
    },
  }
}

/** The value of one cell as the interpreter takes it. */
export function cell(column: Column, row: number): Value {
  const value = column.values[row] ?? NaN
  if (Number.isNaN(value)) return null
  switch (column.kind) {
    case 'number':
      return new Number34(writeScaled(value, column.decimals))
    case 'boolean':
      return value === 2 ? null : value === 1
    case 'string':
      return column.words[value] ?? null
    case 'date':
      return value === noDay
        ? null
        : { kind: 'date', year: yearOf(value), month: monthOf(value), day: dayOfMonth(value) }
  }
}

// By the values where the type is open, as it may be without a schema.
function columnOf(type: Type | null, values: readonly Value[]): Column | ExactColumn {
  const kind = type && !isOpen(type) ? type.kind : kindOf(values.find((value) => value !== null) ?? null)
  switch (kind) {
    case 'boolean':
      return {
        kind: 'boolean',
        values: Uint8Array.from(values, (value) => (value === null ? 2 : value === true ? 1 : 0)),
      }
    case 'date':
      return { kind: 'date', values: Int32Array.from(values, dayOf) }
    case 'string': {
      const words = [...new Set(values.filter((value) => typeof value === 'string'))]
      const codes = new Map<Value, number>(words.map((word, code) => [word, code]))
      return { kind: 'string', words, values: Int32Array.from(values, (value) => codes.get(value) ?? -1) }
    }
    default:
      return { kind: 'exact', values: values.map(textOf) }
  }
}

function dayOf(value: Value): number {
  return value !== null && typeof value === 'object' && 'kind' in value && value.kind === 'date'
    ? dayNumber(value.year, value.month, value.day)
    : noDay
}

function textOf(value: Value): string | null {
  if (value === null) return null
  if (isNumber(value)) return printNumber(value)
  throw new RangeError('时段、列表和组合不能作一列')
}
