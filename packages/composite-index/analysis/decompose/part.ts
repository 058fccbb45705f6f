/** A child of an aggregate before and after, for one unit. */
export interface Part {
  readonly code: string
  readonly before: Side
  readonly after: Side
}

export interface Side {
  /** Whether the model has it under this aggregate. */
  readonly isPart: boolean
  /** Its weight as the model gives it; 0 where it is no part. */
  readonly weight: number
  /** NaN where it has no score. */
  readonly score: number
}

/** A part that took part on one side at least. */
export interface Moving {
  readonly code: string
  /** A score that is missing on one side is taken from the other: what its coming or going does is no move of it. */
  readonly x: readonly [before: number, after: number]
  /** Its share of the weights of the parts that took part. */
  readonly share: readonly [before: number, after: number]
  /** What of the change of its share comes from scores being there or not; the rest comes from the model's weights. */
  readonly shareByPresence: number
  readonly takesPart: readonly [before: boolean, after: boolean]
}

/**
 * Parts with their shares, and the change of every share told apart into the model's weights and the missing of scores:
 * each is taken once before and once after the other, and the mean of both counts (Shapley of two).
 */
export function movingParts(parts: readonly Part[]): Moving[] {
  const known = parts.filter(({ before, after }) => !(isMissing(before, after) && isMissing(after, before)))
  const weights = (side: 'before' | 'after') => known.map((part) => part[side].weight)
  const present = (side: 'before' | 'after', other: 'before' | 'after') =>
    known.map((part) => !isMissing(part[side], part[other]))
  const [w0, w1] = [weights('before'), weights('after')]
  const [p0, p1] = [present('before', 'after'), present('after', 'before')]
  const [first, last] = [shares(w0, p0), shares(w1, p1)]
  const [onlyWeights, onlyPresence] = [shares(w1, p0), shares(w0, p1)]
  return known.map(({ code, before, after }, at) => {
    const [a, b] = [first[at] ?? 0, last[at] ?? 0]
    return {
      code,
      x: [fill(before.score, after.score), fill(after.score, before.score)],
      share: [a, b],
      shareByPresence: (b - (onlyWeights[at] ?? 0) + (onlyPresence[at] ?? 0) - a) / 2,
      takesPart: [before.isPart && !Number.isNaN(before.score), after.isPart && !Number.isNaN(after.score)],
    }
  })
}

/** What the model does not have cannot be missing: it is there with no weight, if it is known from the other side. */
function isMissing(side: Side, other: Side): boolean {
  return side.isPart ? Number.isNaN(side.score) : Number.isNaN(other.score)
}

function fill(score: number, other: number): number {
  return Number.isNaN(score) ? other : score
}

/** Nobody's share is more than 0 where nobody is there. */
function shares(weights: readonly number[], present: readonly boolean[]): number[] {
  const counted = weights.map((weight, at) => (present[at] ? weight : 0))
  const sum = counted.reduce((total, weight) => total + weight, 0)
  return counted.map((weight) => (sum === 0 ? 0 : weight / sum))
}
