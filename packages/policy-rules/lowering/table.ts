import type { Table } from '../core/tree.ts'
import { add } from './arithmetic.ts'
import { chooseAny } from './conditional.ts'
import { areExclusive } from './exclusive.ts'
import type { Lowered } from './lowered.ts'
import type { Truth } from './node.ts'
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
 * A decision table as nested conditions. A unique table is read from the top like a first one, once it is shown that no
 * two of its rows can match together.
 */
export function lowerTable(table: Table, rows: readonly LoweredRow[], otherwise: Lowered): Lowered {
  if (table.hitPolicy === 'C+' && table.known) return collect(rows, otherwise)
  if (table.hitPolicy !== 'F' && table.hitPolicy !== 'U')
    return refuse(`命中策略${table.hitPolicy}的表没有按列算的办法`)
  if (table.hitPolicy === 'U' && !isUnique(rows)) return refuse('看不出这张表的各行互不重叠')
  const matches = rows.map((row) => and(...row.tests))
  return rows.reduceRight((rest, row, at) => {
    const mustStop = table.known && !endsUnknown(matches[at]!, matches.slice(at + 1), otherwise)
    return chooseAny(matches[at]!, mustStop, row.output, rest)
  }, otherwise)
}

// An unknown row makes the table unknown. Where each later row needs the facts that this one was unknown for, and
// nothing else applies, going on ends there by itself.
function endsUnknown(match: Truth, later: readonly Truth[], otherwise: Lowered): boolean {
  if (otherwise.kind !== 'unknown') return false
  const missing = causesOf(match)
  return later.every((other) => {
    const needed = neededFor(other)
    return missing.every((leaf) => needed.has(leaf))
  })
}

// One of these is null when the condition is.
function causesOf(of: Truth): readonly Truth[] {
  return of.kind === 'and' || of.kind === 'or' ? of.of.flatMap(causesOf) : leavesOf(isNull('truth', of))
}

// What is not null when the condition is true.
function neededFor(of: Truth): ReadonlySet<Truth> {
  if (of.kind === 'and') return new Set(of.of.flatMap((part) => [...neededFor(part)]))
  return of.kind === 'or' || of.kind === 'choose' ? new Set() : new Set(leavesOf(isNull('truth', of)))
}

function leavesOf(missing: Truth): readonly Truth[] {
  if (missing.kind === 'always') return missing.value === true ? [missing] : []
  return missing.kind === 'or' ? missing.of : [missing]
}

// One unknown row makes the sum unknown, even when others match.
function collect(rows: readonly LoweredRow[], otherwise: Lowered): Lowered {
  const matches = rows.map((row) => and(...row.tests))
  const amounts = rows.map((row, at) => chooseAny(matches[at]!, true, row.output, zero))
  const sum = chooseAny(or(...matches), true, amounts.reduce(add), otherwise)
  return chooseAny(or(...matches.map((match) => isNull('truth', match))), true, unknown, sum)
}

function isUnique(rows: readonly LoweredRow[]): boolean {
  return rows.every((row, at) =>
    rows.slice(at + 1).every((other) => row.tests.some((test) => other.tests.some((same) => areExclusive(test, same)))),
  )
}
