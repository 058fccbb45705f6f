import type { Program } from '../core/program.ts'
import { compileProgram, type Runner } from '../evaluate/run.ts'
import { usualDays } from '../lowering/calendar.ts'
import { tenTo, type Interval } from '../lowering/interval.ts'
import { lowerProgram, namesIn, neededBy, type Sources } from '../lowering/program.ts'
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
  /** Numbers within these take the fast way; a firm beyond them is interpreted. */
  readonly bounds: Bounds
}

/**
 * Compiles outputs for one firm at a time: the code of the columns, for numbers within bounds that it was proved for,
 * and the interpreter for others. Both are exact. Bounds that are given (those of a population) keep more firms on the
 * fast way than the ones that are found without any.
 * Throws a RangeError for a text that the schema does not admit and for a parameter outside its bounds.
 * @example compileOne(program, ['补助']).evaluate({ 研发费用: '600000.5' }) // { 补助: '60000.05' }
 */
export function compileOne(program: Program, outputs: readonly string[], given?: Bounds): CompiledOne {
  const bounds = given ?? widestBounds(program, outputs)
  const lowered = lowerProgram(program, outputs, boundedSources(program, bounds))
  const planned: PlannedOutput[] = []
  const fallbacks = lowered.refusals.filter(({ definition }) => outputs.includes(definition))
  for (const name of outputs) {
    const result = lowered.results.get(name)
    const output = result && planOutput(name, result)
    if (output) planned.push(output)
    else if (result) fallbacks.push(notAColumn(program, name))
  }
  const slow = fallbacks.map(({ definition }) => definition)
  const row = createOneRow(program, planned, bounds)
  const interpretAll = interpreter(program, outputs)
  const interpretSlow = slow.length > 0 ? interpreter(program, slow) : null
  return {
    fallbacks,
    bounds,
    evaluate: (firm, parameters = {}) => {
      if (!row.admits(firm)) return interpretAll(firm, parameters)
      return { ...row.evaluate(parameters), ...interpretSlow?.(firm, parameters) }
    },
  }
}

/** Whole numbers at the decimals of each number fact. */
export type Bounds = ReadonlyMap<string, Interval>

const [fewest, most] = [3, 13]

// Bounds that refuse no more than narrow ones do: each fact in turn gets a digit more, as long as it costs nothing.
function widestBounds(program: Program, outputs: readonly string[]): Bounds {
  const needed = neededBy(program, outputs)
  const mentioned = program.definitions.flatMap(({ name, tree }) => (needed.has(name) ? [...namesIn(tree)] : []))
  const names = [...new Set(mentioned)].filter((name) => program.facts[name]?.type.kind === 'number')
  const digits = new Map(names.map((name) => [name, fewest]))
  const refusals = (tried: ReadonlyMap<string, number>) =>
    lowerProgram(program, outputs, boundedSources(program, within(program, tried))).refusals.length
  const least = refusals(digits)
  let open = names
  while (open.length > 0) {
    open = open.filter((name) => {
      const wider = (digits.get(name) ?? fewest) + 1
      if (wider > most || refusals(new Map([...digits, [name, wider]])) > least) return false
      digits.set(name, wider)
      return true
    })
  }
  return within(program, digits)
}

function within(program: Program, digits: ReadonlyMap<string, number>): Bounds {
  return new Map(
    [...digits].map(([name, count]) => {
      const reach = tenTo(count + (program.facts[name]?.decimals ?? 0))
      return [name, { low: -reach, high: reach }]
    }),
  )
}

function boundedSources(program: Program, bounds: Bounds): Sources {
  const facts = new Map<string, Lowered>()
  const parameters = new Map<string, Lowered>()
  return {
    fact: (name) => remember(facts, name, () => factWithin(name, program, bounds)),
    parameter: (name) => remember(parameters, name, () => readParameter(name, program)),
    check: createCheck(BigInt(Number.MAX_SAFE_INTEGER)),
  }
}

function factWithin(name: string, program: Program, bounds: Bounds): Lowered {
  const schema = Object.hasOwn(program.facts, name) ? program.facts[name] : undefined
  const nullable = true
  switch (schema?.type.kind) {
    case 'number': {
      const known = bounds.get(name) ?? refuse(`不知道“${name}”的范围`)
      return { kind: 'number', value: read('fact', name, { ...known, scale: schema.decimals ?? 0, nullable }) }
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
