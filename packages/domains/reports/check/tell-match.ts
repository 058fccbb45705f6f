import type { Match } from './match.ts'
import { shareOf } from './near-misses.ts'
import type { PeriodPlace } from './period.ts'
import type { Phrase } from './phrase.ts'

/** How a number came to its figure, or why it came to none. */
export interface ToldMatch {
  /** By the words of the text, by what a person settled, or by the bookmark of an edition. */
  readonly by: 'words' | 'settled' | 'edition'
  /** How well the words fit, 0 to 1; null where no words were weighed. */
  readonly score: string | null
  /** One sentence. */
  readonly why: string
  /** The figures that it may be, the likeliest first. */
  readonly candidates: readonly { readonly code: string; readonly label: string; readonly score: string }[]
  /** What a person would settle; null where the text has no words for the number. */
  readonly phrase: Phrase | null
  /** What was settled, for it to be undone. */
  readonly settled: string | null
}

const periodWords: Readonly<Record<PeriodPlace, string>> = {
  sentence: '期间在句中写明',
  paragraph: '期间按本段',
  report: '期间按报告年度',
  target: '期间按报告年度的次年，待确认',
  edition: '期间按定稿',
}

export function tellMatch(match: Match, period: PeriodPlace | null = null): ToldMatch {
  const settled = 'settled' in match ? match.settled : null
  const [best] = match.candidates
  const weighed = settled === null && match.kind !== 'none' && best
  return {
    by: settled ? 'settled' : 'words',
    score: weighed ? shareOf(best) : null,
    why: period === null ? match.why : `${match.why}，${periodWords[period]}`,
    candidates: match.candidates.map((each) => ({
      code: each.figure.code,
      label: each.figure.label,
      score: shareOf(each),
    })),
    phrase: match.phrase,
    settled: settled?.id ?? null,
  }
}

/** The words were not enough, and the bookmark of an edition says which figure it is. */
export const tellAnchored = (match: Match, label: string): ToldMatch => ({
  ...tellMatch(match),
  by: 'edition',
  score: null,
  why: `定稿在这里印的是“${label}”，${periodWords.edition}`,
})
