import type { IndexStrip } from '@dongjian/server/contract'

export type StripUnit = IndexStrip['units'][number]
/** A county that has a place. */
export interface PlacedUnit extends StripUnit {
  readonly score: number
  readonly place: number
}

const isPlaced = (unit: StripUnit): unit is PlacedUnit => unit.score !== null && unit.place !== null

/** Those with a place, the first first; shared places in the order of their names' list. */
export const placedUnits = (units: readonly StripUnit[]): PlacedUnit[] =>
  units.filter(isPlaced).toSorted((a, b) => a.place - b.place)

interface Area {
  readonly width: number
  readonly height: number
  /** Left free at each side. */
  readonly side: number
}

export interface StripScale {
  readonly x: (place: number) => number
  readonly y: (score: number) => number
}

/** Places from left to right, scores from the highest at the top; a published place may lie beyond our last. */
export function stripScale(units: readonly PlacedUnit[], alsoPlace: number | null, area: Area): StripScale {
  const { width, height, side } = area
  const last = Math.max(2, alsoPlace ?? 1, ...units.flatMap(({ place, high }) => [place, high ?? place]))
  const scores = units.map(({ score }) => score)
  const [least, most] = [Math.min(...scores), Math.max(...scores)]
  return {
    x: (place) => side + ((place - 1) / (last - 1)) * (width - 2 * side),
    y: (score) => (most === least ? height / 2 : ((most - score) / (most - least)) * height),
  }
}

/** Places to be written on the axis: the first, the last, and some round ones between that leave room for both. */
export function placeTicks(last: number): number[] {
  const step = [5, 10, 20, 50, 100, 200, 500, 1000].find((each) => last / each <= 5) ?? 2000
  const round = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step)
  return [1, ...round.filter((place) => last - place >= step * 0.6), last].filter(
    (place, i, all) => place !== all[i - 1],
  )
}

/** The unit whose place lies nearest to where the pointer is. */
export function nearestUnit(units: readonly PlacedUnit[], { x }: StripScale, at: number): number {
  let nearest = 0
  for (const [i, unit] of units.entries()) {
    if (Math.abs(x(unit.place) - at) < Math.abs(x(units[nearest]!.place) - at)) nearest = i
  }
  return nearest
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

/** Where a key leads among so many; none if the key is not for this. */
export function steppedTo(key: string, from: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? undefined : Math.min(Math.max(from + step, 0), count - 1)
}
