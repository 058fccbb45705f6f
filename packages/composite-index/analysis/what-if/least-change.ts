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
 * The least way from `start` towards `end` at which the place is good enough. A grid tells where to look and whether
 * places get worse on the way; the interval before the first grid point that is enough is halved until it is as narrow
 * as numbers allow or 2⁻⁴⁰ of the whole way. The point found is itself enough, and the last one before it is not.
 * @param placeAt Asked again and again; remember its answers.
 */
export function leastChange(
  placeAt: (at: number) => number,
  { start, end, goal, steps = 16 }: { start: number; end: number; goal: number; steps?: number },
): LeastChange {
  const point = (step: number) => (step === steps ? end : start + ((end - start) * step) / steps)
  const places = Array.from({ length: steps + 1 }, (_, step) => placeAt(point(step)))
  const best = Math.min(...places.filter((place) => !Number.isNaN(place)))
  const isUneven = places.some((place, step) => place > (places[step - 1] ?? Infinity))
  const first = places.findIndex((place) => place <= goal)
  if (first < 0) return { at: null, best, isUneven }
  if (first === 0) return { at: start, best, isUneven }
  let [short, enough] = [point(first - 1), point(first)]
  for (let halving = 0; halving < 36; halving += 1) {
    const middle = short + (enough - short) / 2
    if (middle === short || middle === enough) break
    if (placeAt(middle) <= goal) enough = middle
    else short = middle
  }
  return { at: enough, best, isUneven }
}
