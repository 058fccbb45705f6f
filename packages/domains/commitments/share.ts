import { Exact } from '@dongjian/kernel/figures'
import type { Milestone } from './milestones.ts'
import type { Commitment } from './queries.ts'

type Amount = InstanceType<typeof Exact>
const whole = new Exact(100)
const clamp = (value: Amount): Amount => (value.lt(0) ? new Exact(0) : value.gt(whole) ? whole : value)
const round = (value: Amount): string => value.toDecimalPlaces(1).toFixed()
const weightOf = (weight: string | null): Amount => new Exact(weight ?? 1)

/** What part of a promise is done, 0 to 100 % with one decimal; more than promised is 100. Null while it is unknown. */
export function shareDone(
  { operator, target }: Commitment,
  reached: string | null,
  milestones: readonly Milestone[],
): string | null {
  if (target === null) {
    const done = milestones.map(({ weight, status }) => ({ weight, share: status === 'accepted' ? '100' : '0' }))
    return done.length === 0 ? null : rollUp(done).share
  }
  if (reached === null) return null
  const [now, aim] = [new Exact(reached), new Exact(target)]
  if (operator === 'atMost') return now.lte(aim) ? '100' : round(clamp(aim.times(100).div(now)))
  if (aim.isZero()) return now.gte(0) ? '100' : '0'
  return round(clamp(now.times(100).div(aim)))
}

export interface RolledUp {
  /** Percent with one decimal; null when nothing can be counted. */
  readonly share: string | null
  readonly weight: string
  /** How many make it, and how many are left out because their progress is unknown. */
  readonly counted: number
  readonly leftOut: number
}

/** Σ weight × share / Σ weight over what is known: a promise without a weight counts as one. */
export function rollUp(parts: readonly { readonly weight: string | null; readonly share: string | null }[]): RolledUp {
  const known = parts.filter(({ share, weight }) => share !== null && weightOf(weight).gt(0))
  const weight = known.reduce((sum, part) => sum.plus(weightOf(part.weight)), new Exact(0))
  const done = known.reduce(
    (sum, part) => sum.plus(weightOf(part.weight).times(clamp(new Exact(part.share!)))),
    new Exact(0),
  )
  return {
    share: weight.isZero() ? null : round(done.div(weight)),
    weight: weight.toFixed(),
    counted: known.length,
    leftOut: parts.length - known.length,
  }
}
