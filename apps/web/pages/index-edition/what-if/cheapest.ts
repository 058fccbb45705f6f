import type { IndexCheapestWay } from '@dongjian/server/contract'

/** How many places forward. */
export const goals = [1, 5, 10] as const
export type Goal = (typeof goals)[number]

export interface WaysTo {
  /** The easiest first. */
  readonly reached: readonly IndexCheapestWay[]
  readonly unreached: readonly IndexCheapestWay[]
}

/** What would do for this many places, and what would not whatever its value. */
export function waysTo(ways: readonly IndexCheapestWay[], goal: Goal): WaysTo {
  const own = ways.filter(({ places }) => places === goal)
  const effort = ({ inSpreads }: IndexCheapestWay) => inSpreads ?? Infinity
  return {
    reached: own.filter(({ reached, to }) => reached && to !== null).toSorted((a, b) => effort(a) - effort(b)),
    unreached: own.filter(({ reached, to }) => !reached || to === null),
  }
}

/** `0.31倍`: the size of a change in the spread among the counties. */
export const saySpreads = (inSpreads: number): string => `${Number(inSpreads.toFixed(2))}倍`
