import type { Program } from '../core/program.ts'
import { boundsOf, readParameters, type ParameterTexts } from '../columns/parameters.ts'
import { planOutput, type PlannedOutput } from '../columns/plan.ts'
import { writeScaled } from '../columns/population.ts'
import type { Interval } from '../lowering/interval.ts'
import { numberNodes, type Node, type Numbering } from '../lowering/numbering.ts'
import { lowerProgram } from '../lowering/program.ts'
import { notAColumn, type Refusal } from '../lowering/refusal.ts'
import { scaledSql, textSql, truthSql, type SqlEmitter } from './emit-scaled.ts'
import { checkIdentifier } from './literal.ts'
import { sqlSources } from './sources.ts'
import { planSteps, type Steps } from './steps.ts'

export interface Sql {
  /** An expression for each output: numeric, boolean, text or date. An output that is refused has none. */
  readonly columns: ReadonlyMap<string, string>
  /** What stands for $1, $2 …: exact decimals as texts. Empty when parameters are written into the text. */
  readonly values: readonly string[]
  /** The relation that the expressions read, under the alias that the identifiers of the columns use, if any. */
  readonly from: (relation: string, alias?: string) => string
  readonly refusals: readonly Refusal[]
}

export interface SqlOptions {
  /** Passes parameters as $1 … instead of writing them into the text. */
  readonly placeholders?: boolean
  /** Bounds of a number fact that has better ones than ±10^13, as whole numbers at its decimals. */
  readonly bounds?: (fact: string) => Interval | null
}

/**
 * A program as one SELECT of PostgreSQL 15 and later: numeric and boolean expressions of functions that run where the
 * rows are. Facts are columns with no more decimals than their schema says; `columnOf` gives their identifiers.
 * Without better bounds a number is taken to be within ±10^13 and a date within 1800 to 2200: what is proved exact, is
 * proved for those. Throws a RangeError for an identifier that is none and a parameter outside its bounds; what numeric cannot carry
 * exactly is in `refusals`.
 * @example
 * const { columns, from } = toSql(program, ['补助'], (fact) => `f.${quoteIdentifier(fact)}`, { 比例: '0.15' })
 * const text = `select ${columns.get('补助')} from ${from('firms', 'f')}`
 */
export function toSql(
  program: Program,
  outputs: readonly string[],
  columnOf: (fact: string) => string,
  parameters: ParameterTexts,
  { placeholders = false, bounds = () => null }: SqlOptions = {},
): Sql {
  const given = readParameters(program, parameters)
  const lowered = lowerProgram(program, outputs, {
    ...sqlSources(program, {
      bounds,
      inlined: (name) => (placeholders ? null : BigInt(given.get(name) ?? 0)),
      boundsOfParameter: (name) => boundsOf(program.parameters[name]!),
    }),
  })
  const { planned, refusals } = planAll(program, outputs, lowered)
  const roots = planned.map(({ node }) => node)
  const numbering = numberNodes(roots)
  const steps = planSteps(roots, numbering)
  const read: string[] = []
  const emit = createSqlEmitter(numbering, steps, columnOf, (name) => {
    if (!read.includes(name)) read.push(name)
    return `$${read.indexOf(name) + 1}`
  })
  const columns = new Map(planned.map((output) => [output.name, expressionOf(emit, output)]))
  const levels = steps.levels.map((nodes) => nodes.map((node) => columnSql(emit, node, steps, numbering)))
  return {
    columns,
    from: (relation, alias = 'f') => levels.reduce((inner, list) => wrap(inner, list, alias), `${relation} ${alias}`),
    values: read.map((name) => writeScaled(given.get(name)!, program.parameters[name]!.decimals)),
    refusals,
  }
}

// A subquery with an order is not merged into what reads it, which would write its columns out again; an order by a
// constant sorts nothing. (OFFSET 0 does the same, but Citus does not send it to the workers.)
function wrap(inner: string, list: readonly string[], alias: string): string {
  return `(select ${alias}.*, ${list.join(', ')} from ${inner} order by null::int) ${alias}`
}

function planAll(
  program: Program,
  outputs: readonly string[],
  { results, refusals }: ReturnType<typeof lowerProgram>,
): { planned: PlannedOutput[]; refusals: readonly Refusal[] } {
  const planned: PlannedOutput[] = []
  const unplanned: Refusal[] = []
  for (const name of outputs) {
    const lowered = results.get(name)
    const output = lowered && planOutput(name, lowered)
    if (output) planned.push(output)
    else if (lowered) unplanned.push(notAColumn(program, name))
  }
  return { planned, refusals: [...refusals, ...unplanned] }
}

function createSqlEmitter(
  numbering: Numbering,
  { columns }: Steps,
  columnOf: (fact: string) => string,
  parameter: (name: string) => string,
): SqlEmitter {
  const made = new Map<number, string>()
  const once = (node: Node, make: () => string): string => {
    const number = numbering.numberOf(node)
    const text = columns.get(number) ?? made.get(number) ?? make()
    made.set(number, text)
    return text
  }
  const emit: SqlEmitter = {
    scaled: (node) => once(node, () => scaledSql(emit, node)),
    truth: (node) => once(node, () => truthSql(emit, node)),
    text: (node) => once(node, () => textSql(emit, node)),
    column: (fact) => checkIdentifier(columnOf(fact)),
    parameter,
  }
  return emit
}

function columnSql(emit: SqlEmitter, node: Node, { columns }: Steps, numbering: Numbering): string {
  return `${expressionSql(emit, node)} as ${columns.get(numbering.numberOf(node))}`
}

function expressionSql(emit: SqlEmitter, node: Node): string {
  if ('isText' in node) return textSql(emit, node)
  return 'scale' in node ? scaledSql(emit, node) : truthSql(emit, node)
}

function expressionOf(emit: SqlEmitter, output: PlannedOutput): string {
  if (output.kind === 'boolean') return emit.truth(output.node)
  return output.kind === 'string' ? emit.text(output.node) : emit.scaled(output.node)
}
