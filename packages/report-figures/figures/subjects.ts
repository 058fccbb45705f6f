import { WordClass as W } from '../lexicon/word-class.ts'
import type { Figure, Span } from '../reading.ts'
import { has, type Token } from '../text/tokens.ts'
import type { Tail } from './tail.ts'

/**
 * The subjects that n values are shared out to (A、B和C分别…), as spans of the phrase.
 * Where the parts share a head (城镇、农村居民收入) the earlier ones are the whole phrase,
 * since 城镇 alone says nothing. Null when the parts are not n.
 */
export function coordinated(tokens: readonly Token[], phrase: Span, count: number): Span[] | null {
  const parts: Span[] = []
  let part: Span | null = null
  for (const each of tokens) {
    if (each.start < phrase.start || each.end > phrase.end) continue
    if (has(each, W.and) && !has(each, W.noun)) {
      if (part) parts.push(part)
      part = null
    } else part = part ? { start: part.start, end: each.end } : { start: each.start, end: each.end }
  }
  if (part) parts.push(part)
  if (parts.length !== count || count < 2) return null
  const last = parts[parts.length - 1]!
  return parts.map((each) => {
    const shared = each !== last && each.end - each.start <= 4 && last.end - last.start >= each.end - each.start + 4
    return shared ? { start: phrase.start, end: phrase.end } : each
  })
}

/** The figures of the sentence that 分别 refers back to, one for each value, or null. */
export function referredTo(figures: readonly Figure[], tail: Tail, text: string, count: number): Figure[] | null {
  if (tail.comparison && /[、和与]/.test(text.slice(tail.comparison.start, tail.comparison.end))) return null
  const levels: Figure[] = []
  for (let i = figures.length - 1; i >= 0 && levels.length < count; i -= 1) {
    const each = figures[i]!
    if (each.kind === 'level' || each.kind === 'share') levels.unshift(each)
  }
  return levels.length === count ? levels : null
}
