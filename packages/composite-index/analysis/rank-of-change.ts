import type { Run } from '../run/result.ts'
import { periodOf } from './period.ts'
import { topScores } from './top.ts'

/** How a unit has moved from one edition or period to another. */
export interface Rise {
  readonly unit: string
  readonly before: number
  readonly after: number
  /** Places won; negative where places were lost. */
  readonly rise: number
  /** 1 = has risen most; as many as rose alike share the better place. */
  readonly place: number
  /** How much the score has grown. */
  readonly growth: number
  readonly placeOfGrowth: number
}

/**
 * The rise of every unit that has a place on both sides, in the order of the earlier side, and its place among all of
 * them. Places are those of each side, among all units that it has. One run may be given twice, with two periods.
 * @example rankOfChange(run, run, { from: '2022', to: '2023' })
 */
export function rankOfChange(
  before: Run,
  after: Run,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Rise[] {
  const [first, last] = [topScores(before), topScores(after)]
  const [firstCells, lastCells] = [periodOf(before, from), periodOf(after, to)]
  const later = new Map(after.units.map((unit, at) => [unit, lastCells.from + at]))
  const moves = before.units.flatMap((unit, at) => {
    const [old, now] = [firstCells.from + at, later.get(unit) ?? -1]
    const [was, is] = [first.rank[old] ?? NaN, last.rank[now] ?? NaN]
    const growth = (last.top[now] ?? NaN) - (first.top[old] ?? NaN)
    return Number.isNaN(was - is) ? [] : [{ unit, before: was, after: is, rise: was - is, growth }]
  })
  const places = placesOf(moves.map(({ rise }) => rise))
  const placesOfGrowth = placesOf(moves.map(({ growth }) => growth))
  return moves.map((move, at) => ({ ...move, place: places[at] ?? 0, placeOfGrowth: placesOfGrowth[at] ?? 0 }))
}

/** 1 = the greatest; equals share the better place. */
function placesOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => b - a)
  const first = new Map<number, number>()
  for (const [at, value] of sorted.entries()) if (!first.has(value)) first.set(value, at + 1)
  return values.map((value) => first.get(value) ?? 0)
}
