/** A part of the table's input space: for each column the stretch it lies in, null for all of them. */
export type Region = readonly (number | null)[]

/** What the rows of a table cover. */
export interface Coverage {
  /** A region that no row covers. */
  readonly gap: Region | null
  /** A region that two rows cover, and these rows. */
  readonly overlap: { readonly region: Region; readonly rows: readonly [number, number] } | null
  /** Rows that are the first to cover some region. */
  readonly firsts: ReadonlySet<number>
}

const MAX_STEPS = 200_000

/**
 * Goes through the combinations of stretches, column by column, joining those that leave the same rows. `columns` says
 * for each column and stretch which rows cover it, as bits. Null when there are too many combinations.
 */
export function coverage(columns: readonly (readonly bigint[])[], rows: bigint): Coverage | null {
  const seen = new Set<string>()
  const firsts = new Set<number>()
  let gap: Region | null = null
  let overlap: Coverage['overlap'] = null
  const visit = (column: number, left: bigint, path: Region): boolean => {
    const key = `${column}:${left}`
    if (seen.has(key)) return true
    seen.add(key)
    if (seen.size > MAX_STEPS) return false
    if (left === 0n) {
      gap ??= path
      return true
    }
    const stretches = columns[column]
    if (stretches) return stretches.every((covering, at) => visit(column + 1, left & covering, [...path, at]))
    const [first = 0, second] = bitsOf(left)
    firsts.add(first)
    if (second !== undefined) overlap ??= { region: path, rows: [first, second] }
    return true
  }
  return visit(0, rows, []) ? { gap, overlap, firsts } : null
}

function bitsOf(mask: bigint): readonly number[] {
  const bits: number[] = []
  for (let [at, rest] = [0, mask]; rest > 0n && bits.length < 2; at += 1, rest >>= 1n) if (rest & 1n) bits.push(at)
  return bits
}
