import type { PublishedYear } from '@dongjian/server/contract'
import { heightOf } from '../../amount/decimal-text.ts'

export interface PlacePoint {
  readonly year: string
  readonly x: number
  /** The first place stands at the top; null leaves a gap. */
  readonly y: number | null
  readonly place: string | null
  /** The line goes up from here: what is written stands below. */
  readonly under: boolean
}

interface Frame {
  readonly width: number
  readonly height: number
  /** Left free at each side, for the labels. */
  readonly side: number
}

/** Places over the years, the first at the top, and the pieces of line between neighbours that are both known. */
export function placeLine(
  years: readonly Pick<PublishedYear, 'year' | 'place'>[],
  { width, height, side }: Frame,
): { points: readonly PlacePoint[]; path: string } {
  const last = Math.max(2, ...years.flatMap(({ place }) => (place === null ? [] : [heightOf(place)])))
  const step = years.length < 2 ? 0 : (width - 2 * side) / (years.length - 1)
  const points = years.map(({ year, place }, i) => ({
    year,
    place,
    under: place !== null && heightOf(years[i + 1]?.place ?? place) < heightOf(place),
    x: years.length < 2 ? width / 2 : side + i * step,
    y: place === null ? null : ((heightOf(place) - 1) / (last - 1)) * height,
  }))
  const path = points.flatMap(({ x, y }, i) => {
    if (y === null) return []
    const joined = i > 0 && points[i - 1]?.y !== null
    return [`${joined ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`]
  })
  return { points, path: path.join('') }
}
