import { magnitude } from '../lowering/interval.ts'
import type { ExactColumn } from './exact-rows.ts'
import { writeScaled, type Column } from './population.ts'
import type { Groups } from './tally.ts'
import type { Change, Total } from './totals.ts'

/** The totals of an output that was evaluated row by row, one place for each group. */
export function totalExact(
  column: Column | ExactColumn,
  groups: Groups | null,
  earlier: Column | ExactColumn | undefined,
): readonly Total[] {
  const rows = rowsByGroup(column.values.length, groups)
  if (column.kind === 'boolean') {
    const count = (list: readonly number[], answer: number) =>
      list.filter((row) => column.values[row] === answer).length
    return rows.map((list) => ({
      kind: 'boolean',
      met: count(list, 1),
      unmet: count(list, 0),
      unknown: count(list, 2),
    }))
  }
  if (column.kind !== 'exact') return []
  const before = earlier?.kind === 'exact' ? earlier.values : null
  return rows.map((list) => {
    const amounts = list.map((row) => column.values[row] ?? null)
    const known = amounts.filter((amount) => amount !== null)
    return {
      kind: 'number',
      sum: add(known),
      paid: known.filter((amount) => amount !== '0').length,
      unknown: amounts.length - known.length,
      change: before && changeOf(list.map((row, at) => [before[row] ?? null, amounts[at] ?? null])),
    }
  })
}

function changeOf(pairs: readonly (readonly [string | null, string | null])[]): Change {
  const differences = pairs.flatMap(([from, to]) => (from === null || to === null ? [] : [subtract(to, from)]))
  const [gains, losses] = [
    differences.filter((text) => text !== '0' && !text.startsWith('-')),
    differences.filter((text) => text.startsWith('-')),
  ]
  return {
    winners: gains.length,
    losers: losses.length,
    gained: add(gains),
    lost: add(losses.map((text) => text.slice(1))),
  }
}

function subtract(a: string, b: string): string {
  return add([a, b.startsWith('-') ? b.slice(1) : `-${b}`])
}

/** The exact sum of decimal texts of any length. */
function add(texts: readonly string[]): string {
  const decimals = texts.reduce((most, text) => Math.max(most, (text.split('.')[1] ?? '').length), 0)
  const sum = texts.reduce((total, text) => total + wholeOf(text, decimals), 0n)
  return `${sum < 0n ? '-' : ''}${writeScaled(magnitude(sum), decimals)}`
}

function wholeOf(text: string, decimals: number): bigint {
  const [whole = '', fraction = ''] = text.split('.')
  return BigInt(`${whole}${fraction.padEnd(decimals, '0')}`)
}

function rowsByGroup(size: number, groups: Groups | null): readonly (readonly number[])[] {
  const lists = Array.from({ length: groups?.count ?? 1 }, (): number[] => [])
  for (let row = 0; row < size; row += 1) lists[groups?.codes[row] ?? 0]?.push(row)
  return lists
}
