/**
 * For how long each of several numbers is the least while all go straight from their first to their last value: shares
 * of the way that add up to 1. The least number moves by Σ share × (last − first), exactly; numbers that go together
 * share. This is the Aumann–Shapley value of the minimum (Aumann and Shapley, Values of Non-Atomic Games, 1974).
 */
export function shareOfLowest(paths: readonly (readonly [first: number, last: number])[]): number[] {
  const spent = paths.map(() => 0)
  let time = 0
  let lowest = paths.reduce((least, _, at) => (isLowerAtStart(paths, at, least) ? at : least), 0)
  for (;;) {
    const next = nextCrossing(paths, lowest, time)
    const until = next?.time ?? 1
    const same = paths.flatMap((path, at) => (isSamePath(path, paths[lowest]) ? [at] : []))
    for (const at of same) spent[at] = (spent[at] ?? 0) + (until - time) / same.length
    if (!next) return spent
    time = next.time
    lowest = next.at
  }
}

type Paths = readonly (readonly [first: number, last: number])[]

function isLowerAtStart(paths: Paths, at: number, than: number): boolean {
  const [a, b] = [paths[at], paths[than]]
  if (!a || !b) return false
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
}

function isSamePath(a: Paths[number], b: Paths[number] | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b[1]
}

/** The first path that goes below the present lowest one. */
function nextCrossing(paths: Paths, lowest: number, after: number): { time: number; at: number } | null {
  const [first = 0, last = 0] = paths[lowest] ?? []
  let found: { time: number; at: number; fall: number } | null = null
  for (const [at, [a, b]] of paths.entries()) {
    const closing = last - first - (b - a)
    if (!(closing > 0) || b >= last) continue
    const time = Math.max((a - first) / closing, after)
    if (time >= 1) continue
    if (!found || time < found.time || (time === found.time && b - a < found.fall)) found = { time, at, fall: b - a }
  }
  return found
}
