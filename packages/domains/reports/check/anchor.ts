import type { Fact } from '../fact.ts'

/** A place of a draft that stands in the bookmark of an edition: the edition knows which figure or promise it is. */
export interface Anchor {
  readonly start: number
  readonly end: number
  readonly fact: Fact
}

export const anchorAt = (anchors: readonly Anchor[], number: { start: number; end: number }): Anchor | undefined =>
  anchors.find(({ start, end }) => number.start < end && start < number.end)
