import type { ComparedDrafts, ComparedPlace } from '@dongjian/server/contract'
import type { Mark, Verdict } from '../findings.ts'

/** Two places of two texts that speak of one thing. */
export interface Pair {
  readonly order: number
  readonly sort: 'differs' | 'promise'
  readonly verdict: Verdict
  readonly said: string
  readonly period: string | null
  readonly ours: ComparedPlace
  readonly theirs: ComparedPlace
  readonly why: string
}

const ofPromise = (reached: boolean | null): Verdict => (reached === null ? 'unjudged' : reached ? 'agree' : 'differ')

/** All pairs in the order of the first text. */
export function pairsOf({ differs, promises }: ComparedDrafts): Pair[] {
  const pairs = [
    ...differs.map((each) => ({ ...each, sort: 'differs' as const, verdict: 'differ' as const })),
    ...promises.map(({ promised, result, reached, ...each }) => {
      const [ours, theirs] = promised.of === 'ours' ? [promised, result] : [result, promised]
      return { ...each, ours, theirs, sort: 'promise' as const, verdict: ofPromise(reached) }
    }),
  ]
  return pairs
    .toSorted((a, b) => a.ours.offset - b.ours.offset || a.theirs.offset - b.theirs.offset)
    .map(({ sort, verdict, said, period, ours, theirs, why }, order) => ({
      order,
      sort,
      verdict,
      said,
      period,
      ours,
      theirs,
      why,
    }))
}

/** The places of one text, each once, by their offset: one number may stand in several pairs. */
export function marksOf(pairs: readonly Pair[], side: 'ours' | 'theirs'): Mark[] {
  const byOffset = new Map<number, Mark>()
  for (const { verdict, [side]: place } of pairs) {
    const { offset, text } = place
    if (!byOffset.has(offset)) byOffset.set(offset, { offset, text, verdict, order: offset })
  }
  return [...byOffset.values()].toSorted((a, b) => a.offset - b.offset)
}
