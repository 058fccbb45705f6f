import type { Table } from '../core/tree.ts'
import { add } from './arithmetic.ts'
import { chooseAny } from './conditional.ts'
import { longestList } from './limit.ts'
import { decide } from './decision-tree.ts'
import type { Lowered } from './lowered.ts'
import type { Truth } from './node.ts'
import { numberNodes } from './numbering.ts'
import { refuse } from './refusal.ts'
import { constant } from './scaled.ts'
import { and, isNull, or } from './truth.ts'

export interface LoweredRow {
  readonly tests: readonly Truth[]
  readonly output: Lowered
}

const unknown: Lowered = { kind: 'unknown' }
const zero: Lowered = { kind: 'number', value: constant(0n) }

/**
 * A decision table as nested conditions, read from the top; a known unique table was shown to have no two rows that
 * match together. In a known table a null in a cell that is reached makes the table null, whatever the other cells say.
 */
export function lowerTable({ hitPolicy, known }: Table, rows: readonly LoweredRow[], otherwise: Lowered): Lowered {
  if (known && hitPolicy === 'C+') return collect(rows, otherwise)
  if (hitPolicy !== 'F' && !(known && hitPolicy === 'U')) return refuse(`命中策略${hitPolicy}的表没有按列算的办法`)
  const stops = known ? stopsOf(rows, otherwise) : rows.map((): readonly Truth[] => [])
  // Nothing to ask between the rows.
  if (stops.slice(1).every((stop) => stop.length === 0)) {
    const { numberOf } = numberNodes(rows.flatMap(({ tests }) => tests))
    const decided = decide(rows, otherwise, (x, y) => numberOf(x) === numberOf(y))
    return chooseAny(or(...(stops[0] ?? [])), false, unknown, decided)
  }
  return rows.reduceRight((rest, row, at) => {
    const chosen = chooseAny(and(...row.tests), false, row.output, rest)
    return chooseAny(or(...stops[at]!), false, unknown, chosen)
  }, otherwise)
}

function collect(rows: readonly LoweredRow[], otherwise: Lowered): Lowered {
  if (rows.length > longestList) return refuse(`超过${longestList}行的汇总表没有按列算的办法`)
  const matches = rows.map((row) => and(...row.tests))
  const amounts = rows.map((row, at) => chooseAny(matches[at]!, true, row.output, zero))
  const sum = chooseAny(or(...matches), true, amounts.reduce(add), otherwise)
  return chooseAny(or(...rows.flatMap(missingIn)), false, unknown, sum)
}

// What must be asked for null before each row: not again what a row above has asked, and nothing where going on ends
// in null by itself, since every later row reads the same facts and nothing else applies.
function stopsOf(rows: readonly LoweredRow[], otherwise: Lowered): readonly (readonly Truth[])[] {
  const asked = new Set<Truth>()
  return rows.map((row, at) => {
    const missing = missingIn(row)
    const later = rows.slice(at + 1).map((other) => new Set(other.tests.flatMap(alwaysNeeded)))
    if (otherwise.kind === 'unknown' && later.every((needed) => missing.every((leaf) => needed.has(leaf)))) return []
    const fresh = missing.filter((leaf) => !asked.has(leaf))
    for (const leaf of missing) asked.add(leaf)
    return fresh
  })
}

function missingIn({ tests }: LoweredRow): readonly Truth[] {
  return tests.flatMap((test) => leavesOf(isNull('truth', test)))
}

// What makes the condition null whenever it is null itself.
function alwaysNeeded(of: Truth): readonly Truth[] {
  if (of.kind === 'not') return alwaysNeeded(of.of)
  if (of.kind !== 'and' && of.kind !== 'or') return of.kind === 'choose' ? [] : leavesOf(isNull('truth', of))
  const [first = [], ...others] = of.of.map(alwaysNeeded)
  return first.filter((leaf) => others.every((list) => list.includes(leaf)))
}

function leavesOf(missing: Truth): readonly Truth[] {
  if (missing.kind === 'always') return missing.value === true ? [missing] : []
  return missing.kind === 'or' ? missing.of : [missing]
}
