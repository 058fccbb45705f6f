import type { Other, Span } from './reading.ts'
import { CharClass, classOf, isDigit } from './text/characters.ts'

const shortestProse = 30

/** A cell that tells a whole sentence is read as any paragraph is; others hold a name or a number. */
export function isProse(text: string, { start, end }: Span): boolean {
  if (end - start >= shortestProse) return true
  for (let at = start; at < end; at += 1) if (classOf(text, at) === CharClass.sentenceEnd) return true
  return false
}

/** What a number of a table counts stands in other cells: each is noted as one of a table, and not guessed at. */
export function leaveTable(text: string, { start, end }: Span, others: Other[]): void {
  for (let at = start; at < end; at += 1) {
    if (!isDigit(text, at)) continue
    const from = at
    while (at < end && (isDigit(text, at) || (classOf(text, at) === CharClass.dot && isDigit(text, at + 1)))) at += 1
    others.push({ start: from, end: at, text: text.slice(from, at), why: 'table' })
  }
}
