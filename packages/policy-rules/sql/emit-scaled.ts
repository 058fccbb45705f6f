import { writeDay } from '../lowering/days.ts'
import type { Choice, PairOfScaled, Scaled, Text, Truth } from '../lowering/node.ts'
import type { Node } from '../lowering/numbering.ts'
import { numberLiteral, textLiteral } from './literal.ts'
import { roundedSql } from './emit-rounding.ts'
import { asksForNull } from './steps.ts'

/** Writes nodes as expressions of PostgreSQL; a node that has become a column of a step is that column. */
export interface SqlEmitter {
  readonly scaled: (node: Scaled) => string
  readonly truth: (node: Truth) => string
  readonly text: (node: Text) => string
  readonly column: (fact: string) => string
  readonly parameter: (name: string) => string
}

/** An exact decimal as numeric, a day as date. */
export function scaledSql(emit: SqlEmitter, node: Scaled): string {
  switch (node.kind) {
    case 'constant':
      return node.calendar ? `date '${writeDay(Number(node.value))}'` : numberLiteral(node.value, node.scale)
    case 'unknown':
      return node.calendar ? 'null::date' : 'null::numeric'
    case 'parameter':
      return `${emit.parameter(node.name)}::numeric`
    case 'fact':
      // A column of whole numbers would overflow where numeric does not.
      return node.calendar ? emit.column(node.name) : `${emit.column(node.name)}::numeric`
    case 'sum':
    case 'difference':
      return sumSql(emit, node)
    case 'product':
      return `(${emit.scaled(node.left)} * ${emit.scaled(node.right)})`
    case 'least':
    case 'greatest':
      return extremeSql(emit, node)
    case 'choose':
      return chooseSql(emit, node, emit.scaled)
    case 'round':
      return roundedSql(emit.scaled, node)
    case 'absolute':
    case 'sign':
      return `${node.kind === 'sign' ? 'sign' : 'abs'}(${emit.scaled(node.of)})`
    case 'nonzero':
      return `nullif(${emit.scaled(node.of)}, 0::numeric)`
    case 'year':
    case 'month':
    case 'day':
      return `extract(${node.kind} from ${emit.scaled(node.of)})`
    case 'plus months':
      return `(${emit.scaled(node.of)} + make_interval(months => ${emit.scaled(node.months)}::int))::date`
  }
}

/** A condition, three-valued as SQL has it. */
export function truthSql(emit: SqlEmitter, node: Truth): string {
  switch (node.kind) {
    case 'always':
      return node.value === null ? 'null::boolean' : String(node.value)
    case 'fact':
      return emit.column(node.name)
    case 'compare':
      return `(${emit.scaled(node.left)} ${node.operator} ${emit.scaled(node.right)})`
    case 'same text':
      return `(${emit.text(node.left)} = ${emit.text(node.right)})`
    case 'and':
    case 'or':
      return `(${node.of.map(emit.truth).join(` ${node.kind} `)})`
    case 'not':
      return `(not ${emit.truth(node.of)})`
    case 'is null':
      return `(${partSql(emit, node)} is null)`
    case 'choose':
      return chooseSql(emit, node, emit.truth)
  }
}

export function textSql(emit: SqlEmitter, node: Text): string {
  if (node.kind === 'word') return node.value === null ? 'null::text' : textLiteral(node.value)
  return node.kind === 'fact' ? emit.column(node.name) : chooseSql(emit, node, emit.text)
}

function partSql(emit: SqlEmitter, { of, sort }: Extract<Truth, { kind: 'is null' }>): string {
  if (sort === 'scaled') return emit.scaled(of as Scaled)
  return sort === 'text' ? emit.text(of as Text) : emit.truth(of as Truth)
}

// `case c when true … when false …` reads the condition once and leaves null to null.
function chooseSql<T>(
  emit: SqlEmitter,
  node: Extract<Node, { kind: 'choose' }> & Choice<T>,
  branch: (of: T) => string,
): string {
  const condition = emit.truth(node.condition)
  const [yes, no] = [branch(node.yes), branch(node.no)]
  if (!node.known || !node.condition.nullable) return `(case when ${condition} then ${yes} else ${no} end)`
  const missing = asksForNull(node)
  if (missing) return `(case when ${condition} then ${yes} when ${emit.truth(missing)} then null else ${no} end)`
  return `(case ${condition} when true then ${yes} when false then ${no} end)`
}

function sumSql(emit: SqlEmitter, node: PairOfScaled): string {
  const [left, right] = [emit.scaled(node.left), emit.scaled(node.right)]
  const operator = node.kind === 'sum' ? '+' : '-'
  // Days are counted in integers.
  if (node.left.calendar && node.right.calendar) return `(${left} ${operator} ${right})::numeric`
  if (node.left.calendar) return `(${left} ${operator} ${right}::int)`
  return node.right.calendar ? `(${left}::int ${operator} ${right})` : `(${left} ${operator} ${right})`
}

function extremeSql(emit: SqlEmitter, node: PairOfScaled): string {
  const picked = `${node.kind}(${emit.scaled(node.left)}, ${emit.scaled(node.right)})`
  const missing = asksForNull(node)
  return missing ? `(case when ${emit.truth(missing)} then null else ${picked} end)` : picked
}
