import type { Program } from '../core/program.ts'
import { compileProgram, type Runner } from '../evaluate/run.ts'
import { usualDays } from '../lowering/calendar.ts'
import { tenTo } from '../lowering/interval.ts'
import { lowerProgram, namesIn, neededBy, type LoweredProgram, type Sources } from '../lowering/program.ts'
import { notAColumn, refuse, type Refusal } from '../lowering/refusal.ts'
import { read } from '../lowering/scaled.ts'
import { createCheck } from '../lowering/limit.ts'
import type { Lowered } from '../lowering/lowered.ts'
import { Number34, printNumber } from '../values/number.ts'
import { isNumber } from '../values/kind.ts'
import type { Value } from '../values/value.ts'
import { cell } from './exact-rows.ts'
import { createOneRow } from './one-row.ts'
import type { ParameterTexts } from './parameters.ts'
import { planOutput, type PlannedOutput } from './plan.ts'
import { readColumn, writeCell } from './population.ts'
import { readParameter, remember } from './sources.ts'

/** Exact decimals, true and false, words and ISO dates as texts; null or absent is missing. */
export type Firm = Readonly<Record<string, string | null>>

export interface CompiledOne {
  readonly evaluate: (firm: Firm, parameters?: ParameterTexts) => Record<string, string | null>
  readonly fallbacks: readonly Refusal[]
  /** Numbers up to this many digits before the point take the fast way; a firm beyond it is interpreted. */
  readonly digits: number
}

/**
 * Compiles outputs for one firm at a time: the code of the columns, for numbers within bounds that it was proved for,
 * and the interpreter for others. Both are exact.
 * Throws a RangeError for a text that the schema does not admit and for a parameter outside its bounds.
 * @example compileOne(program, ['补助']).evaluate({ 研发费用: '600000.5' }) // { 补助: '60000.05' }
 */
export function compileOne(program: Program, outputs: readonly string[]): CompiledOne {
  const { lowered, digits } = lowerWidely(program, outputs)
  const planned: PlannedOutput[] = []
  const fallbacks = lowered.refusals.filter(({ definition }) => outputs.includes(definition))
  for (const name of outputs) {
    const result = lowered.results.get(name)
    const output = result && planOutput(name, result)
    if (output) planned.push(output)
    else if (result) fallbacks.push(notAColumn(program, name))
  }
  const slow = fallbacks.map(({ definition }) => definition)
  const row = createOneRow(program, planned, digits)
  const interpretAll = interpreter(program, outputs)
  const interpretSlow = slow.length > 0 ? interpreter(program, slow) : null
  return {
    fallbacks,
    digits,
    evaluate: (firm, parameters = {}) => {
      if (!row.admits(firm)) return interpretAll(firm, parameters)
      return { ...row.evaluate(parameters), ...interpretSlow?.(firm, parameters) }
    },
  }
}

// The widest bounds of facts that refuse no more than narrow ones do.
function lowerWidely(program: Program, outputs: readonly string[]): { lowered: LoweredProgram; digits: number } {
  const least = lowerProgram(program, outputs, boundedSources(program, 4)).refusals.length
  for (let digits = 13; digits > 4; digits -= 1) {
    const lowered = lowerProgram(program, outputs, boundedSources(program, digits))
    if (lowered.refusals.length <= least) return { lowered, digits }
  }
  return { lowered: lowerProgram(program, outputs, boundedSources(program, 4)), digits: 4 }
}

function boundedSources(program: Program, digits: number): Sources {
  const facts = new Map<string, Lowered>()
  const parameters = new Map<string, Lowered>()
  return {
    fact: (name) => remember(facts, name, () => factWithin(name, program, digits)),
    parameter: (name) => remember(parameters, name, () => readParameter(name, program)),
    check: createCheck(BigInt(Number.MAX_SAFE_INTEGER)),
  }
}

function factWithin(name: string, program: Program, digits: number): Lowered {
  const schema = Object.hasOwn(program.facts, name) ? program.facts[name] : undefined
  const nullable = true
  switch (schema?.type.kind) {
    case 'number': {
      const scale = schema.decimals ?? 0
      const reach = tenTo(digits + scale)
      return { kind: 'number', value: read('fact', name, { low: -reach, high: reach, scale, nullable }) }
    }
    case 'date':
      return { kind: 'date', value: read('fact', name, { ...usualDays, scale: 0, nullable }, true) }
    case 'boolean':
      return { kind: 'truth', value: { kind: 'fact', name, nullable } }
    case 'string':
      return { kind: 'text', value: { kind: 'fact', name, nullable, isText: true } }
    default:
      return refuse(`“${name}”不是数、条件、文字或日期`)
  }
}

function interpreter(program: Program, outputs: readonly string[]) {
  const needed = neededBy(program, outputs)
  const definitions = program.definitions.filter(({ name }) => needed.has(name))
  const run: Runner = compileProgram({ ...program, definitions })
  const names = new Set(definitions.flatMap(({ tree }) => [...namesIn(tree)]))
  const facts = Object.entries(program.facts).filter(([name]) => names.has(name))
  return (firm: Firm, texts: ParameterTexts): Record<string, string | null> => {
    const values = facts.map(([name, schema]): [string, Value] => [
      name,
      cell(readColumn(schema, [firm[name] ?? null]), 0),
    ])
    const parameters = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new Number34(text)]))
    const results = run(Object.fromEntries(values), parameters)
    return Object.fromEntries(outputs.map((name) => [name, textOf(results[name] ?? null)]))
  }
}

function textOf(value: Value): string | null {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (isNumber(value)) return printNumber(value)
  if ('kind' in value && value.kind === 'date')
    return writeCell(readColumn({ type: { kind: 'date' } }, [isoOf(value)]), 0)
  throw new RangeError('时段、列表和组合不能写成一个值')
}

function isoOf({ year, month, day }: { year: number; month: number; day: number }): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}
