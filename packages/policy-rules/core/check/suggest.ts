/**
 * The known name that is nearest to a wrong one; null when none is near.
 * @example suggest('研发费', ['研发费用', '营业收入']) // '研发费用'
 */
export function suggest(wrong: string, names: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor([...wrong].length / 2))
  let best: string | null = null
  let least = limit + 1
  for (const name of names) {
    if (name.startsWith('#') || Math.abs(name.length - wrong.length) >= least) continue
    const steps = distance([...wrong], [...name])
    if (steps < least) [best, least] = [name, steps]
  }
  return best
}

/** Letters to insert, delete or replace. */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [at, letter] of a.entries()) {
    const next = [at + 1]
    for (const [other, found] of b.entries()) {
      const change = (row[other] ?? 0) + (letter === found ? 0 : 1)
      next.push(Math.min(change, (row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
