import type { Program } from '../core/program.ts'
import { usualDays } from '../lowering/calendar.ts'
import type { Interval } from '../lowering/interval.ts'
import { noDay } from '../lowering/days.ts'
import { build, loop } from './build.ts'
import { emitterFor, type PlannedOutput } from './plan.ts'
import { emptyColumn, readCell, writeCell, type Column, type Population } from './population.ts'
import { readParameters, type ParameterTexts } from './parameters.ts'
import { cellOf, columnFor } from './write-columns.ts'

/** A population of one firm, whose cells are written over for each. */
export interface OneRow {
  /** Reads a firm; false when one of its values is beyond what the code was proved for. */
  readonly admits: (firm: Readonly<Record<string, string | null>>) => boolean
  /** The outputs of the firm that was read last. */
  readonly evaluate: (parameters: ParameterTexts) => Record<string, string | null>
}

export function createOneRow(
  program: Program,
  outputs: readonly PlannedOutput[],
  bounds: ReadonlyMap<string, Interval>,
): OneRow {
  const words = wordsIn(program)
  const codes = new Map(words.map((word, code) => [word, code]))
  const population: Population = { size: 1, columns: columnsOf(program, words) }
  const emit = emitterFor(outputs, population)
  const slots = outputs.map((_, at) => `o${at}`)
  const cells = outputs.map((output, at) => `o${at}[i] = ${cellOf(emit, output)};`)
  const built = build(emit.slots, slots, loop(emit.slots, cells))
  const results = outputs.map((output) => columnFor(output, 1, [...emit.slots.words.codes.keys()], undefined))
  const given = Object.fromEntries(results.map(({ values }, at) => [`o${at}`, values]))
  const usual = built.list(population, readParameters(program, {}), given)
  const read = [...emit.slots.facts.keys()].map((name) => {
    const column = population.columns.get(name)!
    return { name, column, ...boundsOf(column, bounds.get(name)) }
  })
  return {
    admits: (firm) => {
      for (const { name, column, low, high } of read) {
        const value = readCell(column, Object.hasOwn(firm, name) ? firm[name]! : null, codes)
        if (value !== noDay && value < low) return false
        if (value > high || (value !== value && column.kind === 'string')) return false
        column.values[0] = value
      }
      return true
    },
    evaluate: (texts) => {
      const isUsual = Object.keys(texts).length === 0
      built.run(...(isUsual ? usual : built.list(population, readParameters(program, texts), given)))
      // Without a prototype: a definition may be called __proto__.
      const written = Object.create(null) as Record<string, string | null>
      for (const [at, { name }] of outputs.entries()) written[name] = writeCell(results[at]!, 0)
      return written
    },
  }
}

// Null is within all of them: NaN is neither below nor above.
function boundsOf(column: Column, bounds: Interval | undefined): { low: number; high: number } {
  if (column.kind === 'number') return { low: Number(bounds?.low ?? 0n), high: Number(bounds?.high ?? 0n) }
  if (column.kind !== 'date') return { low: -Infinity, high: Infinity }
  return { low: Number(usualDays.low), high: Number(usualDays.high) }
}

function columnsOf(program: Program, words: readonly string[]): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>()
  for (const [name, schema] of Object.entries(program.facts)) {
    if (!/^(number|boolean|date|string)$/.test(schema.type.kind)) continue
    columns.set(name, emptyColumn({ ...schema, choices: words }, 1))
  }
  return columns
}

// Every word that a rule or a schema knows has the same code in all facts.
function wordsIn(program: Program): readonly string[] {
  const words = new Set(Object.values(program.facts).flatMap(({ choices = [] }) => choices))
  const stack: unknown[] = program.definitions.map(({ tree }) => tree)
  while (stack.length > 0) {
    const part = stack.pop()
    if (typeof part !== 'object' || part === null) continue
    if ('kind' in part && part.kind === 'constant' && 'value' in part) addWords(part.value, words)
    else stack.push(...Object.values(part))
  }
  return [...words]
}

function addWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') words.add(value)
  if (Array.isArray(value)) for (const item of value) addWords(item, words)
}
