import type { Table } from '../core/tree.ts'
import { chooseAny } from './conditional.ts'
import type { Lowered } from './lowered.ts'
import type { Truth } from './node.ts'
import { refuse } from './refusal.ts'
import { allKnown, always, and } from './truth.ts'
import { areExclusive } from './exclusive.ts'

interface LoweredRow {
  readonly matches: Truth
  readonly tests: readonly Truth[]
  readonly output: Lowered
}

/**
 * A decision table as nested conditions. A unique or any table is read from the top like a first one, once it is shown
 * that no two of its rows can match together.
 */
export function lowerTable(table: Table, rows: readonly LoweredRow[], otherwise: Lowered): Lowered {
  if (table.hitPolicy !== 'F' && table.hitPolicy !== 'U')
    return refuse(`命中策略${table.hitPolicy}的表没有按列算的办法`)
  if (table.hitPolicy === 'U' && !isUnique(rows)) return refuse('看不出这张表的各行互不重叠')
  return rows.reduceRight((rest, row) => chooseAny(row.matches, table.known, row.output, rest), otherwise)
}

/** All tests of a row; in a known table a null among them makes the row unknown. */
export function matchOf(tests: readonly Truth[], known: boolean): Truth {
  return tests.length === 0 ? always(true) : known ? allKnown(tests) : and(...tests)
}

function isUnique(rows: readonly LoweredRow[]): boolean {
  return rows.every((row, at) =>
    rows.slice(at + 1).every((other) => row.tests.some((test) => other.tests.some((same) => areExclusive(test, same)))),
  )
}
