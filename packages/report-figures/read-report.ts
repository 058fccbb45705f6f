import { readClause } from './figures/read-sentence.ts'
import { findRuns } from './figures/runs.ts'
import type { Clock } from './figures/period.ts'
import type { SentenceState } from './figures/sentence-state.ts'
import { readCommitment } from './commitments/read-commitment.ts'
import { findClaims } from './claims.ts'
import type { Atom, Passage, Quantity } from './quantities/quantity.ts'
import { scanAtoms } from './quantities/scan.ts'
import type { Other, Reading, Span } from './reading.ts'
import { findReportYear } from './report-year.ts'
import { CharClass, classOf, isDigit } from './text/characters.ts'
import { splitClauses, splitSentences } from './text/clauses.ts'
import { matchBrackets, readOutline, type Section } from './text/outline.ts'
import { isContent, tokenise } from './text/tokens.ts'

/**
 * Reads the figures and promises out of a Chinese official text, in time proportional to its length.
 * It never throws; what it cannot tell is null, and every digit that is no figure is in `others` with the reason.
 * Values play no part in how words are read: other digits give the same indicators, kinds and units.
 * @param options.reportYear the year that the text reports on; found in the text when not given
 * @example readReport('全市新增高新技术企业12家。').figures[0].indicator // '高新技术企业'
 */
export function readReport(text: string, options: { reportYear?: number } = {}): Reading {
  const reportYear = options.reportYear ?? findReportYear(text)
  const sections = readOutline(text)
  const reading: Reading = { figures: [], commitments: [], others: [], claims: [], paragraphs: [], reportYear }
  for (const section of sections) {
    reading.paragraphs.push({ start: section.start, end: section.end, heading: section.heading })
    readSection(text, section, reading)
  }
  reading.figures.sort((left, right) => left.start - right.start)
  reading.others.sort((left, right) => left.start - right.start)
  return reading
}

function readSection(text: string, section: Section, reading: Reading): void {
  const brackets = matchBrackets(text, section)
  const clock: Clock = {
    reportYear: reading.reportYear,
    paragraph: null,
    sentence: null,
    planned: section.kind === 'plan',
  }
  const paragraph = reading.paragraphs.length - 1
  for (const sentence of splitSentences(text, section, brackets)) {
    const atoms = scanAtoms(text, sentence.start, sentence.end, brackets)
    const first = reading.figures.length
    if (atoms.length > 0) {
      clock.sentence = null
      const base = section.kind === 'plan' ? 'target' : 'actual'
      readSpan(text, sentence, sentence, atoms, brackets, clock, base, paragraph, reading)
    }
    const inHeading = section.isHeading || sentence.end <= section.bodyStart
    if (inHeading) continue
    findClaims(text, sentence, reading.claims)
    const commitment = readCommitment(text, sentence, section, reading.figures, first)
    if (commitment) reading.commitments.push(commitment)
  }
}

function readSpan(
  text: string,
  sentence: Span,
  span: Span,
  atoms: readonly Atom[],
  brackets: ReadonlyMap<number, number>,
  clock: Clock,
  base: 'actual' | 'target',
  paragraph: number,
  reading: Reading,
  parent: SentenceState | null = null,
): void {
  const clauses = splitClauses(text, span, atoms)
  const tokens = clauses.map((clause) => tokenise(text, clause))
  const words = tokens.map((each) =>
    each.filter(isContent).map((token) => text.slice(token.start, Math.min(token.end, token.start + 40))),
  )
  const state: SentenceState = {
    text,
    sentence,
    paragraph,
    runs: findRuns(text, atoms),
    clock,
    mood: { base, now: parent?.mood.now ?? base, wish: parent?.mood.wish ?? null },
    figures: parent ? [...parent.figures.slice(-1)] : [],
    subject: parent?.subject ?? null,
    head: null,
    whole: null,
    list: null,
    sentenceWords: words.flat(),
  }
  const carried = state.figures.length
  clauses.forEach((clause, index) => {
    if (clause.opener === 'semicolon') {
      state.mood.now = state.mood.now === 'forecast' ? base : state.mood.now
      state.whole = null
    }
    readClause(state, { clause, index, tokens: tokens[index]!, ownPeriod: null, words: words[index]! }, reading.others)
    for (const atom of clause.atoms) {
      if (atom.kind === 'quantity') continue
      if (atom.kind === 'paren') readBrackets(text, atom, brackets, state, reading)
      else addPassage(text, atom, reading.others)
    }
  })
  reading.figures.push(...state.figures.slice(carried))
}

/** Round brackets are read by themselves, with what stands before them as what they go on from. */
function readBrackets(
  text: string,
  paren: Passage,
  brackets: ReadonlyMap<number, number>,
  state: SentenceState,
  reading: Reading,
): void {
  const span = { start: paren.start + 1, end: paren.end - 1 }
  const atoms = scanAtoms(text, span.start, span.end, brackets)
  if (atoms.length === 0) return
  const lone =
    atoms.length === 1 && atoms[0]!.kind === 'quantity' && atoms[0]!.start === span.start && atoms[0]!.end === span.end
  if (lone && (atoms[0] as Quantity).unitText === null) {
    addPassage(
      text,
      { kind: 'name', start: span.start, end: span.end, why: 'listNumber', period: null },
      reading.others,
    )
    return
  }
  const clock = { ...state.clock }
  readSpan(
    text,
    state.sentence,
    span,
    atoms,
    brackets,
    clock,
    state.mood.base === 'target' ? 'target' : 'actual',
    state.paragraph,
    reading,
    state,
  )
}

/** Each stretch of digits of a passage that is no figure. */
function addPassage(text: string, passage: Passage, others: Other[]): void {
  if (passage.kind === 'time') {
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
    )
      end += 1
    others.push({ start: at, end, text: text.slice(at, end), why: passage.why })
    at = end
  }
}
