import type { Atom, Passage, Quantity } from '../quantities/quantity.ts'
import { scanAtoms } from '../quantities/scan.ts'
import type { Figure, Other, Reading, Span } from '../reading.ts'
import { CharClass, classOf, isDigit } from '../text/characters.ts'
import { splitClauses } from '../text/clauses.ts'
import { isContent, tokenise } from '../text/tokens.ts'
import type { Mood } from './modality.ts'
import type { Clock } from './period.ts'
import { readClause } from './read-clause.ts'
import { findRuns } from './runs.ts'
import type { SentenceState } from './sentence-state.ts'

/** Where a sentence stands: everything that is the same for all its clauses and brackets. */
export interface Place {
  text: string
  sentence: Span
  brackets: ReadonlyMap<number, number>
  clock: Clock
  base: 'actual' | 'target'
  /** The headings say that this was done. */
  past: boolean
  paragraph: number
  reading: Reading
  /** How many brackets stand around. */
  depth: number
}

const namesChange = /(?:增速|增幅|降幅|涨幅|位次|排名)$/
const farthestBack = 8
const longestWord = 40
const mostWords = 120
/** Brackets within brackets are read this deep; what lies deeper is a name. */
const deepest = 6

/** Reads the numbers of a sentence, or of round brackets within one, into the reading; returns the mood it ends in. */
export function readNumbers(place: Place, span: Span, atoms: readonly Atom[], parent: SentenceState | null): Mood {
  const { text, reading } = place
  const clauses = splitClauses(text, span, atoms)
  const tokens = clauses.map((clause) => tokenise(text, clause))
  const words = tokens.map((each) =>
    each.filter(isContent).map((token) => text.slice(token.start, Math.min(token.end, token.start + longestWord))),
  )
  const state = openState(place, atoms, parent, words.flat().slice(0, mostWords))
  const carried = state.figures.length
  clauses.forEach((clause, index) => {
    if (clause.opener === 'semicolon') {
      if (state.mood.now === 'forecast' && !state.mood.wide) state.mood.now = place.base
      state.whole = null
    }
    readClause(state, { clause, index, tokens: tokens[index]!, ownPeriod: null, words: words[index]! }, reading.others)
    for (const atom of clause.atoms) {
      if (atom.kind === 'paren') readBrackets(place, atom, state)
      else if (atom.kind !== 'quantity') addPassage(text, atom, reading.others)
    }
  })
  for (let i = carried; i < state.figures.length; i += 1) reading.figures.push(state.figures[i]!)
  return state.mood
}

function openState(place: Place, atoms: readonly Atom[], parent: SentenceState | null, words: string[]): SentenceState {
  return {
    text: place.text,
    sentence: place.sentence,
    paragraph: place.paragraph,
    runs: findRuns(place.text, atoms),
    clock: place.clock,
    mood: {
      base: place.base,
      now: parent?.mood.now ?? place.base,
      wish: parent?.mood.wish ?? null,
      past: place.past,
      atStart: true,
      wide: false,
      ahead: false,
    },
    previous: parent ? null : previousOf(place),
    figures: parent ? parent.figures.slice(-1) : [],
    subject: parent?.subject ?? null,
    head: null,
    whole: null,
    list: null,
    sentenceWords: words,
  }
}

function previousOf({ reading, paragraph }: Place): Figure | null {
  for (let i = reading.figures.length - 1; i >= Math.max(0, reading.figures.length - farthestBack); i -= 1) {
    const each = reading.figures[i]!
    if (each.paragraph !== paragraph) return null
    // 增速居全省第7位。6月增长8.1%: a new sentence goes on with the thing, not with its speed.
    if (!namesChange.test(each.indicator)) return each
  }
  return null
}

/** Round brackets are read by themselves, going on from what stands before them. */
function readBrackets(place: Place, paren: Passage, state: SentenceState): void {
  const span = { start: paren.start + 1, end: paren.end - 1 }
  const atoms = scanAtoms(place.text, span.start, span.end, place.brackets)
  if (atoms.length === 0) return
  const why = isListNumber(atoms, span) ? 'listNumber' : place.depth >= deepest ? 'name' : null
  if (why !== null) {
    addPassage(place.text, { kind: 'name', ...span, why, period: null }, place.reading.others)
    return
  }
  readNumbers({ ...place, clock: { ...place.clock }, depth: place.depth + 1 }, span, atoms, state)
}

function isListNumber(atoms: readonly Atom[], span: Span): boolean {
  const only = atoms[0] as Quantity | Passage
  return (
    atoms.length === 1 &&
    only.kind === 'quantity' &&
    only.unitText === null &&
    only.start === span.start &&
    only.end === span.end
  )
}

/** “十四五” is a time without a digit. */
function isQuoted(text: string, passage: Passage): boolean {
  return classOf(text, passage.start) === CharClass.open || text.charCodeAt(passage.start) === 34
}

/** Each stretch of digits of a passage that is no figure. */
function addPassage(text: string, passage: Passage, others: Other[]): void {
  if (passage.kind === 'time' && !isQuoted(text, passage)) {
    others.push({
      start: passage.start,
      end: passage.end,
      text: text.slice(passage.start, passage.end),
      why: passage.why,
    })
    return
  }
  for (let at = passage.start; at < passage.end; at += 1) {
    if (!isDigit(text, at)) continue
    let end = at
    while (
      end < passage.end &&
      (isDigit(text, end) || (classOf(text, end) === CharClass.dot && isDigit(text, end + 1)))
    ) {
      end += 1
    }
    others.push({ start: at, end, text: text.slice(at, end), why: passage.why })
    at = end
  }
}
