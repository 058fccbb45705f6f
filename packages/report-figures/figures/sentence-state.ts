import type { Quantity } from '../quantities/quantity.ts'
import type { Figure, Span } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import type { Token } from '../text/tokens.ts'
import type { Mood } from './modality.ts'
import type { Clock } from './period.ts'
import type { Phrase } from './phrase.ts'
import type { Run } from './runs.ts'
import type { Subject } from './subjects.ts'
import type { Tail } from './tail.ts'

/** What the numbers of a run share. */
export interface RunHead {
  tail: Tail
  phrase: Phrase | null
  subjects: Subject[] | null
  referred: Figure[] | null
}

/** What a sentence has said so far; what is not said again is taken from here. */
export interface SentenceState {
  text: string
  sentence: Span
  paragraph: number
  runs: ReadonlyMap<Quantity, Run>
  clock: Clock
  mood: Mood
  /** The last figure of the sentence before, in the same paragraph. */
  previous: Figure | null
  /** Figures of this sentence, in order. */
  figures: Figure[]
  /** The phrase of the last clause without a number, for a number that has none: 指数稳步提升,达到150.6. */
  subject: Span | null
  /** How the head of the current run was read; the others of the run are read alike. */
  head: RunHead | null
  /** Set by 其中: the figure that the next ones are parts of. */
  whole: Figure | null
  list: { index: number; head: Figure; clause: number } | null
  sentenceWords: string[]
}

/** One clause while its numbers are read. */
export interface ClauseState {
  clause: Clause
  index: number
  tokens: Token[]
  ownPeriod: string | null
  words: string[]
}
