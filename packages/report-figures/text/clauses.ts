import type { Atom } from '../quantities/quantity.ts'
import type { Span } from '../reading.ts'
import { CharClass, classOf, isHan } from './characters.ts'

export interface Clause extends Span {
  /** What stands before it: decides what carries over from the clause before. */
  opener: 'start' | 'comma' | 'enumeration' | 'semicolon' | 'colon'
  atoms: Atom[]
}

/** Sentences of a stretch; brackets of ordinary length are stepped over, so that a 。 within does not cut. */
export function splitSentences(text: string, { start, end }: Span, brackets: ReadonlyMap<number, number>): Span[] {
  const sentences: Span[] = []
  let from = start
  let at = start
  while (at < end) {
    const charClass = classOf(text, at)
    if (charClass === CharClass.open || text.charCodeAt(at) === 34) {
      const close = brackets.get(at)
      if (close !== undefined && close > at && close - at <= 60) {
        at = close + 1
        continue
      }
    }
    at += 1
    if (charClass !== CharClass.sentenceEnd) continue
    while (at < end && (classOf(text, at) === CharClass.sentenceEnd || classOf(text, at) === CharClass.close)) at += 1
    push(text, from, at, sentences)
    from = at
  }
  push(text, from, end, sentences)
  return sentences
}

function push(text: string, from: number, to: number, sentences: Span[]): void {
  let start = from
  let end = to
  while (start < end && classOf(text, start) === CharClass.space) start += 1
  while (end > start && classOf(text, end - 1) === CharClass.space) end -= 1
  if (start < end) sentences.push({ start, end })
}

const openers: Partial<Record<number, Clause['opener']>> = {
  [CharClass.comma]: 'comma',
  [CharClass.semicolon]: 'semicolon',
  [CharClass.colon]: 'colon',
  [CharClass.enumeration]: 'enumeration',
  [CharClass.sentenceEnd]: 'semicolon',
}

/**
 * Clauses of a sentence: cut at commas, semicolons and colons outside the atoms,
 * at a double dash, and at 、 only where it follows a quantity (2个、4名 but 省、市).
 */
export function splitClauses(text: string, { start, end }: Span, atoms: readonly Atom[]): Clause[] {
  const clauses: Clause[] = []
  let clause: Clause = { start, end, opener: 'start', atoms: [] }
  let next = 0
  let afterQuantity = -1
  let at = start
  while (at < end) {
    const atom = atoms[next]
    if (atom && atom.start === at) {
      clause.atoms.push(atom)
      next += 1
      const atomEnd = atom.kind === 'quantity' ? atom.fullEnd : atom.end
      if (atom.kind === 'quantity' || (atom.kind === 'paren' && afterQuantity === at)) afterQuantity = atomEnd
      at = atomEnd
      continue
    }
    const charClass = classOf(text, at)
    const dashes = charClass === CharClass.dash && classOf(text, at + 1) === CharClass.dash
    const gap = charClass === CharClass.space && isHan(text, at - 1) && isHan(text, at + 1) && at > start
    const opener = dashes || gap ? 'comma' : openers[charClass]
    if (opener === undefined || (opener === 'enumeration' && afterQuantity !== at) || joinsRatio(clause, atom, at)) {
      if (charClass === CharClass.space && afterQuantity === at) afterQuantity = at + 1
      at += 1
      continue
    }
    clause.end = at
    if (clause.end > clause.start) clauses.push(clause)
    at += dashes ? 2 : 1
    const stronger = clause.end === clause.start && clause.opener === 'semicolon' ? 'semicolon' : opener
    clause = { start: at, end, opener: stronger, atoms: [] }
  }
  if (clause.end > clause.start) clauses.push(clause)
  return clauses
}

function joinsRatio(clause: Clause, next: Atom | undefined, at: number): boolean {
  const last = clause.atoms[clause.atoms.length - 1]
  return next?.kind === 'quantity' && next.ratio && next.start === at + 1 && last?.kind === 'quantity' && last.ratio
}
