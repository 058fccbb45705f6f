/** How far our numbers are from those of a file. */
export interface Agreement {
  readonly what: string
  readonly count: number
  /** The largest difference relative to the file's number, or to 1 where that is smaller; NaN if one side alone is missing. */
  readonly largest: number
  /** Of ranks and choices, which must be the same: how many are not. */
  readonly different: number
}

export function compareNumbers(what: string, ours: readonly number[], theirs: readonly number[]): Agreement {
  const differences = theirs.map((their, at) => difference(ours[at] ?? NaN, their))
  return { what, count: theirs.length, largest: Math.max(0, ...differences), different: 0 }
}

export function compareRanks(what: string, ours: readonly number[], theirs: readonly number[]): Agreement {
  const different = theirs.filter((their, at) => !Object.is(ours[at], their)).length
  return { what, count: theirs.length, largest: 0, different }
}

function difference(our: number, their: number): number {
  return Object.is(our, their) ? 0 : Math.abs(our - their) / Math.max(1, Math.abs(their))
}
