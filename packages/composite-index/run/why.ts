import { whyMissing, type WhyMissing } from '../data/missing.ts'
import type { Element } from '../model/model.ts'
import type { Normalisation } from '../model/normalisation.ts'
import { leastOf, mostOf } from '../statistics/spread.ts'
import { shareOfPresent } from '../steps/aggregate/aggregate.ts'
import type { ElementResult } from './result.ts'

/**
 * Why each cell of an indicator has no score: what was missing before, else what its normalisation could not do.
 * `together` is how many cells are measured against each other.
 */
export function whyNoScore(
  raw: Float64Array,
  score: Float64Array,
  before: Uint8Array,
  element: Element,
  { spec, together }: { readonly spec: Normalisation; readonly together: number },
): Uint8Array {
  const why = new Uint8Array(before.length)
  for (let from = 0; from < raw.length; from += together) {
    const isFlat = leastOf(raw, from, from + together) === mostOf(raw, from, from + together)
    for (let at = from; at < from + together; at += 1) {
      if (!Number.isNaN(score[at])) continue
      const isNew = before[at] === whyMissing.present
      why[at] = isNew ? whyUnmeasured(spec, element, raw[at]!, isFlat) : before[at]!
    }
  }
  return why
}

function whyUnmeasured({ method }: Normalisation, { better }: Element, value: number, isFlat: boolean): WhyMissing {
  if (method === 'fixed base') return whyMissing[better === 'lower' && value <= 0 ? 'undefined' : 'noReference']
  if (isFlat) return whyMissing.constant
  const needs =
    method === 'distance to reference' || method === 'distance to target' || method === 'fraction of maximum'
  return whyMissing[needs ? 'noReference' : 'undefined']
}

/**
 * Why each cell of an aggregate has no score. Where none of the children has one and all for the same reason, that is
 * the reason.
 */
export function whyNoAggregate(score: Float64Array, children: readonly ElementResult[], available: number): Uint8Array {
  const parts = { columns: children.map((child) => child.score), weights: new Float64Array(children.length) }
  const why = new Uint8Array(score.length)
  for (let at = 0; at < score.length; at += 1) {
    if (score[at] === score[at]) continue
    const share = shareOfPresent(parts, at)
    why[at] = share === 0 ? commonReason(children, at) : whyMissing[share < available ? 'tooFewParts' : 'undefined']
  }
  return why
}

function commonReason(children: readonly ElementResult[], at: number): number {
  const [first, ...others] = children.map(({ why }) => why[at]!)
  return others.every((other) => other === first) ? first! : whyMissing.tooFewParts
}
