import type { CataloguedFigure, Figures } from '@dongjian/kernel/define'
import type { Figure, Reading } from '@dongjian/report-figures'
import { findDoubt } from './doubts.ts'
import { sayFit } from './say-fit.ts'
import { listMisses, possible, sayNone } from './near-misses.ts'
import { phraseOf, type Phrase } from './phrase.ts'
import { readSaid, settleChange, wholeOf, type Said } from './said.ts'
import { rank, type Candidate } from './score.ts'
import { nothingSettled, phraseKey, type Settled, type SettledPhrases } from './settled.ts'

interface Weighed {
  /** What it is called in the text; null where the text has no words for it. */
  readonly phrase: Phrase | null
  /** The figures that it may be, the likeliest first. */
  readonly candidates: readonly Candidate[]
  /** One sentence. */
  readonly why: string
}

export type Match = Weighed &
  (
    | { readonly kind: 'found'; readonly figure: CataloguedFigure; readonly settled: Settled | null }
    /** The words come near to these, and are not enough to accuse anybody by. */
    | { readonly kind: 'unsure'; readonly figures: readonly CataloguedFigure[] }
    | { readonly kind: 'none' }
    /** A person said that it is none of the platform's. */
    | { readonly kind: 'outside'; readonly settled: Settled }
  )

/** The least distance to the next best. */
const clear = 0.3
/** How many figures a person is asked about first. */
const most = 5

/**
 * The platform's figure that a number of a text speaks of: the one that a person said, else by words, unit, kind, action,
 * scope and place.
 */
export function matchFigure(
  figures: Figures,
  reading: Reading,
  text: string,
  given: Figure,
  settled: SettledPhrases = nothingSettled,
): Match {
  const number = settleChange(reading, given)
  const said = readSaid(reading, text, number)
  const phrase = phraseOf(number, said, wholeOf(reading, number), text)
  const ranked = rank(figures, number, said)
  return (
    bySettled(figures, settled, phrase, ranked) ??
    byWords({ figures, reading, text, settled }, number, said, phrase, ranked)
  )
}

function bySettled(
  figures: Figures,
  settled: SettledPhrases,
  phrase: Phrase | null,
  ranked: readonly Candidate[],
): Match | null {
  const said = phrase && settled.get(phraseKey(phrase))
  if (!said) return null
  const weighed = { phrase, candidates: ranked.slice(0, most), why: saySettled(said), settled: said }
  if (said.verdict === 'none') return { ...weighed, kind: 'outside' }
  const figure = figures[said.figure ?? '']
  // A figure that the platform no longer has: the words decide again.
  return figure ? { ...weighed, kind: 'found', figure } : null
}

/** 张三2024年5月28日认定 */
export function saySettled({ settledAt, settledBy, verdict }: Settled): string {
  const [year, month, day] = settledAt.slice(0, 10).split('-').map(Number)
  return `${settledBy}${year}年${month}月${day}日认定${verdict === 'none' ? '：不是平台的数字' : ''}`
}

interface Read {
  readonly figures: Figures
  readonly reading: Reading
  readonly text: string
  readonly settled: SettledPhrases
}

function byWords(
  { figures, reading, text, settled }: Read,
  number: Figure,
  said: Said,
  phrase: Phrase | null,
  ranked: readonly Candidate[],
): Match {
  const [best] = ranked
  if (!best) {
    const misses = listMisses(figures, said)
    const candidates = possible(misses, number).slice(0, most)
    return { kind: 'none', phrase, candidates, why: sayNone(figures, misses, number, said) }
  }
  const weighed = { phrase, candidates: ranked.slice(0, most) }
  const close = ranked.filter(({ score }) => best.score - score < clear).map((c) => c.figure)
  const unsure = (of: readonly CataloguedFigure[], why: string): Match => ({
    ...weighed,
    kind: 'unsure',
    figures: of,
    why: `可能是${of.map(({ label }) => `“${label}”`).join('或')}，${why}`,
  })
  if (close.length > 1) return unsure(close.slice(0, 3), '文字不足以分清')
  const whole = wholeOf(reading, number)
  const doubt = findDoubt(
    figures,
    best.figure,
    number,
    said,
    whole && { number: whole, match: matchFigure(figures, reading, text, whole, settled) },
  )
  if (doubt !== null) return unsure(close, doubt)
  return { ...weighed, kind: 'found', figure: best.figure, settled: null, why: sayFit(best, number, said) }
}
