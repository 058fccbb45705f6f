import type { Aggregation } from '../../model/aggregation.ts'
import { shareOfLowest } from './lowest.ts'
import type { Moving } from './part.ts'
import { scaleOf, type Scale } from './scale.ts'

/**
 * The change of a mean, split exactly and the same whichever side is called before:
 * Σ slope × move of the part + Σ perShare × change of the part's share + ofPresence = the mean's change.
 */
export interface Split {
  readonly slopes: readonly number[]
  readonly perShare: readonly number[]
  /** What comes of parts having a score on one side only, beyond their shares. */
  readonly ofPresence: number
}

/** @param mean The score before and after, of these parts. */
export function splitMean(
  aggregation: Exclude<Aggregation, { method: 'copeland' }>,
  parts: readonly Moving[],
  mean: readonly [before: number, after: number],
): Split {
  const scale = scaleOf(aggregation)
  if (scale) return splitOnScale(scale, parts, mean)
  if (aggregation.method === 'mean-min') return splitMeanMin(aggregation, parts)
  if (aggregation.method === 'mean-spread penalty') return splitSpread(aggregation, parts)
  throw new Error(aggregation.method)
}

const middle = ([a, b]: readonly [number, number]) => (a + b) / 2
const isCounted = ({ share: [a, b] }: Moving) => a !== 0 || b !== 0

/**
 * Midpoints on the scale of the mean (Bennet 1920 for the arithmetic mean, LMDI-I for the geometric): a share's change
 * counts by how far the part lies above the mean, as shares only ever move between parts.
 */
function splitOnScale(scale: Scale, parts: readonly Moving[], [before, after]: readonly [number, number]): Split {
  const whole = scale.slope(before, after)
  const of = (x: readonly [number, number]) => (scale.at(x[0]) + scale.at(x[1])) / 2
  const level = of([before, after])
  const isFlat = !Number.isFinite(whole) || whole === 0
  return {
    slopes: parts.map((part) => {
      if (!isCounted(part) || isFlat) return 0
      const slope = (middle(part.share) * scale.slope(...part.x)) / whole
      return Number.isFinite(slope) ? slope : 0
    }),
    perShare: parts.map((part) => (isCounted(part) && !isFlat ? (of(part.x) - level) / whole : 0)),
    ofPresence: 0,
  }
}

/** M and its split: the arithmetic mean of the parts. */
function arithmetic(parts: readonly Moving[]): { mean: [number, number]; shares: number[]; perShare: number[] } {
  const at = (side: 0 | 1) => parts.reduce((sum, { x, share }) => sum + share[side] * x[side], 0)
  const mean: [number, number] = [at(0), at(1)]
  return {
    mean,
    shares: parts.map(({ share }) => middle(share)),
    perShare: parts.map(({ x }) => middle(x) - middle(mean)),
  }
}

/**
 * M − α (√((M − m)² + β²) − β), m the least part. With q = M − m and r = √(q² + β²), r moves by q's move times
 * (q₀ + q₁) / (r₀ + r₁); the least part's move goes to those that are the least along the way.
 */
function splitMeanMin({ alpha, beta }: { alpha: number; beta: number }, parts: readonly Moving[]): Split {
  const { mean, shares, perShare } = arithmetic(parts)
  const sets = ([0, 1] as const).map((side) => parts.map((part) => part.takesPart[side] && part.share[side] !== 0))
  const least = (set: number, side: 0 | 1) =>
    parts.reduce((found, { x }, at) => (sets[set]?.[at] ? Math.min(found, x[side]) : found), Infinity)
  const lowest = [0, 1].map((set) => {
    const members = parts.flatMap((_, at) => (sets[set]?.[at] ? [at] : []))
    const spent = shareOfLowest(members.map((at) => parts[at]?.x ?? [0, 0]))
    return parts.map((_, at) => spent[members.indexOf(at)] ?? 0)
  })
  const q: [number, number] = [mean[0] - least(0, 0), mean[1] - least(1, 1)]
  const r = q.map((gap) => Math.hypot(gap, beta)) as [number, number]
  const steep = r[0] + r[1] === 0 ? 0 : (alpha * (q[0] + q[1])) / (r[0] + r[1])
  const presence = (least(1, 0) - least(0, 0) + least(1, 1) - least(0, 1)) / 2
  return {
    slopes: shares.map(
      (share, at) => (1 - steep) * share + (steep * ((lowest[0]?.[at] ?? 0) + (lowest[1]?.[at] ?? 0))) / 2,
    ),
    perShare: perShare.map((each) => (1 - steep) * each),
    ofPresence: steep * presence,
  }
}

/**
 * M ± c V / M, V the variance of the parts by their shares, c = n / (n − 1) for a sample's and else 1. A product moves by
 * each factor's move times the other's midpoint.
 */
function splitSpread({ sign, spread }: Penalty, parts: readonly Moving[]): Split {
  const { mean, shares, perShare } = arithmetic(parts)
  const away = parts.map(({ x }) => [x[0] - mean[0], x[1] - mean[1]] as const)
  const square = away.map(([a, b]) => (a * a + b * b) / 2)
  const variances = [varianceOn(parts, away, 0), varianceOn(parts, away, 1)] as const
  const scale = spread === 'sample' ? ([sampleScale(parts, 0), sampleScale(parts, 1)] as const) : ([1, 1] as const)
  const direction = sign === '+' ? 1 : -1
  const perVariance = (direction * (1 / mean[0] + 1 / mean[1])) / 2
  const toVariance = perVariance * middle(scale)
  const scaled = (scale[0] * variances[0] + scale[1] * variances[1]) / 2
  const toMean = 1 - (direction * scaled) / (mean[0] * mean[1])
  const skew = shares.reduce((sum, share, at) => sum + 2 * share * middle(away[at] ?? [0, 0]), 0)
  return {
    slopes: shares.map((share, at) => share * (toMean + toVariance * (2 * middle(away[at] ?? [0, 0]) - skew))),
    perShare: perShare.map(
      (each, at) => toMean * each + toVariance * ((square[at] ?? 0) - middle(variances) - skew * each),
    ),
    ofPresence: perVariance * middle(variances) * (scale[1] - scale[0]),
  }
}

type Penalty = Extract<Aggregation, { method: 'mean-spread penalty' }>

function sampleScale(parts: readonly Moving[], side: 0 | 1): number {
  const count = parts.filter(({ takesPart, share }) => takesPart[side] && share[side] !== 0).length
  return count / (count - 1)
}

function varianceOn(parts: readonly Moving[], away: readonly (readonly [number, number])[], side: 0 | 1): number {
  return parts.reduce((sum, { share }, at) => sum + share[side] * (away[at]?.[side] ?? 0) ** 2, 0)
}
