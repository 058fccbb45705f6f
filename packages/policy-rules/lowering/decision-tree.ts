import { chooseAny } from './conditional.ts'
import type { Lowered } from './lowered.ts'
import type { Truth } from './node.ts'
import { and } from './truth.ts'

export interface Branch {
  /** All of them must hold; none of them is null where it is asked, or null counts as false. */
  readonly tests: readonly Truth[]
  readonly output: Lowered
}

/**
 * Rows read from the top, asked by their first test: rows that share it are together, so that twelve rows over four
 * words ask four words and not twelve. Falls back to one condition for each row where that would repeat rows too often.
 */
export function decide(rows: readonly Branch[], otherwise: Lowered, same: (a: Truth, b: Truth) => boolean): Lowered {
  let left = 4 * rows.length + 8
  const grow = (list: readonly Branch[]): Lowered | null => {
    left -= 1
    const [first] = list
    if (left < 0) return null
    if (!first) return otherwise
    const [test] = first.tests
    if (!test) return first.output
    const isAsked = (other: Truth) => same(other, test)
    const yes = grow(
      list
        .filter(({ tests }) => !tests.some((other) => areOtherWords(other, test)))
        .map(({ tests, output }) => ({ tests: tests.filter((other) => !isAsked(other)), output })),
    )
    const no = yes && grow(list.filter(({ tests }) => !tests.some(isAsked)))
    return yes && no && chooseAny(test, false, yes, no)
  }
  const tree = grow(rows)
  return tree ?? rows.reduceRight((rest, row) => chooseAny(and(...row.tests), false, row.output, rest), otherwise)
}

// Two words of one fact, of which it is the one or the other.
function areOtherWords(a: Truth, b: Truth): boolean {
  if (a.kind !== 'same text' || b.kind !== 'same text' || a.left !== b.left) return false
  return a.right.kind === 'word' && b.right.kind === 'word' && a.right.value !== b.right.value
}
