import { WordClass as W } from '../lexicon/word-class.ts'
import type { Figure, FigureKind, Span } from '../reading.ts'
import { has, type Token } from '../text/tokens.ts'
import type { Tail } from './tail.ts'

/** One of several things named together, with its name in full where another carries the head. */
export interface Subject extends Span {
  full: string | null
}

const measure = /(?:值|额|率|数|量|收入|支出|投资|比重|价格|面积|指数|强度|速|规模|里程|人口|经费|利润)$/

/** 城镇 of 城镇、农村居民收入 has no head of its own: it is short, or the last part alone names a measure. */
function lacksHead(text: string, part: Span, last: Span): boolean {
  const length = part.end - part.start
  if (length <= 4 && last.end - last.start >= length + 2) return true
  return !endsMeasure(text, part) && endsMeasure(text, last)
}

const endsMeasure = (text: string, span: Span): boolean =>
  measure.test(text.slice(Math.max(span.start, span.end - 4), span.end))

/**
 * The subjects that n values are shared out to (A、B和C分别…), as spans of the phrase.
 * Where the parts share a head (城镇、农村居民收入) the earlier ones are the whole phrase,
 * since 城镇 alone says nothing. Null when the parts are not n.
 */
export function coordinated(text: string, tokens: readonly Token[], phrase: Span, count: number): Subject[] | null {
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
    const shared = each !== last && lacksHead(text, each, last)
    return shared
      ? { start: phrase.start, end: phrase.end, full: text.slice(each.start, each.end) + sharedHead(text, each, last) }
      : { ...each, full: null }
  })
}

/** What 第三产业增加值 lends to 第一产业: the words after its own counterpart of the same ending or the same length. */
function sharedHead(text: string, part: Span, last: Span): string {
  const whole = text.slice(last.start, last.end)
  const same = whole.indexOf(text[part.end - 1]!)
  const cut = same >= 0 && same < whole.length - 1 ? same + 1 : part.end - part.start
  return whole.slice(cut)
}

/** The things named before 等 and a number: 甲公司、乙公司和丙公司等3家企业. Null when 等 does not stand there. */
export function namedBefore(tokens: readonly Token[], from: number, to: number): Span[] | null {
  let end = to
  while (end > from && !has(tokens[end - 1], W.etc)) end -= 1
  if (end === from) return null
  const names: Span[] = []
  let name: Span | null = null
  for (let i = end - 2; i >= from; i -= 1) {
    const each = tokens[i]!
    if (each.kind === 'quantity' || each.kind === 'time') break
    if (has(each, W.verb) && !has(each, W.leadVerb | W.noun | W.deed)) break
    if (has(each, W.and) && !has(each, W.noun)) {
      if (name) names.unshift(name)
      name = null
    } else name = name ? { start: each.start, end: name.end } : { start: each.start, end: each.end }
  }
  if (name) names.unshift(name)
  return names.length === 0 ? null : names
}

/** The figures of the sentence that 分别 refers back to, one for each value, or null. */
export function referredTo(figures: readonly Figure[], tail: Tail, text: string, count: number): Figure[] | null {
  if (tail.comparison && /[、和与]/.test(text.slice(tail.comparison.start, tail.comparison.end))) return null
  return lastOfKinds(figures, count, ['level', 'share']) ?? lastOfKinds(figures, count, ['change_rate'])
}

function lastOfKinds(figures: readonly Figure[], count: number, kinds: readonly FigureKind[]): Figure[] | null {
  const levels: Figure[] = []
  for (let i = figures.length - 1; i >= Math.max(0, figures.length - 2 * count) && levels.length < count; i -= 1) {
    const each = figures[i]!
    if (kinds.includes(each.kind)) levels.unshift(each)
  }
  return levels.length === count ? levels : null
}
