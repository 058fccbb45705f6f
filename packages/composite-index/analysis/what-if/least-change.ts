/** What a search along one line has found. */
export interface LeastChange {
  /** The point nearest to the start that was found to be enough; null where none is. */
  readonly at: number | null
  /** The best place met on the way, with or without success. */
  readonly best: number
  /** Whether a place met further on is worse than one before: more is not always better here. */
  readonly isUneven: boolean
}

/**
 * The least way from `start` towards `end` at which the place is good enough. Where to look, and whether places get worse
 * on the way, is told by equal steps, the marks and the middles between them; the interval before the first point that is
 * enough is halved until it is as narrow as numbers allow or a millionth of a millionth of the way. The point found is
 * itself enough, and the last one tried before it is not.
 * @param placeAt Asked again and again; remember its answers.
 * @param marks Where places may jump: the values of the others. Of more than 100 on the way, 100 are looked at.
 */
export function leastChange(
  placeAt: (at: number) => number,
  { start, end, goal, marks = [] }: { start: number; end: number; goal: number; marks?: readonly number[] },
): LeastChange {
  const points = pointsBetween(start, end, marks)
  const places = points.map(placeAt)
  const best = Math.min(...places.filter((place) => !Number.isNaN(place)))
  const isUneven = places.some((place, at) => place > (places[at - 1] ?? Infinity))
  const first = places.findIndex((place) => place <= goal)
  if (first < 0) return { at: null, best, isUneven }
  if (first === 0) return { at: start, best, isUneven }
  let [short, enough] = [points[first - 1] ?? start, points[first] ?? end]
  const narrow = Math.abs(end - start) * 1e-12
  while (Math.abs(enough - short) > narrow) {
    const middle = short + (enough - short) / 2
    if (middle === short || middle === enough) break
    if (placeAt(middle) <= goal) enough = middle
    else short = middle
  }
  return { at: enough, best, isUneven }
}

const steps = 16
const mostMarks = 100

/** From start to end in their order. */
function pointsBetween(start: number, end: number, marks: readonly number[]): number[] {
  const [least, most] = [Math.min(start, end), Math.max(start, end)]
  const inside = [...new Set(marks)].filter((mark) => mark > least && mark < most).toSorted((a, b) => a - b)
  const every = Math.ceil(inside.length / mostMarks)
  const stops = [least, ...inside.filter((_, at) => at % every === 0), most]
  const middles = stops.slice(1).map((stop, at) => ((stops[at] ?? stop) + stop) / 2)
  const even = Array.from({ length: steps - 1 }, (_, step) => least + ((most - least) * (step + 1)) / steps)
  const points = [...new Set([...stops, ...middles, ...even])].toSorted((a, b) => a - b)
  return start < end ? points : points.toReversed()
}
