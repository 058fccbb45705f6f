import type { Span } from '../reading.ts'
import { CharClass, classOf } from '../text/characters.ts'
import { matchBrackets } from '../text/outline.ts'
import { splitSentences } from '../text/clauses.ts'

/** One point of an enumeration; `body` is where its words begin after 一是 or （1）. */
export interface Point extends Span {
  body: number
}

interface Marker extends Span {
  style: string
  number: number
}

const numerals = '一二三四五六七八九十'
const markers =
  /(?<=^|[。；;：:，,！!？?、\s])(?:([一二三四五六七八九十]{1,3})(是|要(?![务素点求件领闻害员职津道塞诀义旨强目]))|第([一二三四五六七八九十]{1,3})[，,、]|[(（]([一二三四五六七八九十]{1,3}|\d{1,2})[)）]|([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])|(\d{1,2})[.．、](?!\d))/g

/**
 * The points that a paragraph tells one by one: 一是…二是…, 一要…, 第一，…, （1）…, ①….
 * They begin with the first, or where the paragraph begins, and go on without a gap; what follows the last of them (对此，…) is none of it.
 * @returns none where nothing is enumerated
 */
export function enumeratedPoints(text: string, { start, end }: Span): Point[] {
  const found = markersOf(text.slice(start, end), start)
  const first = found.find((each) => each.number === 1 || (each.number > 1 && each.start === start))
  if (!first) return []
  const run: Marker[] = []
  for (const marker of found) {
    if (marker.start >= first.start && marker.style === first.style && marker.number === first.number + run.length)
      run.push(marker)
  }
  const limit = endOfLast(text, { start: run.at(-1)!.start, end })
  return run.map((marker, i) => ({
    start: marker.start,
    body: marker.end,
    end: trimmedEnd(text, marker.end, run[i + 1]?.start ?? limit),
  }))
}

function markersOf(slice: string, offset: number): Marker[] {
  return Array.from(slice.matchAll(markers), (match) => {
    const [whole, spoken, word, nth, bracketed, circled, arabic] = match
    const style = word ?? (nth ? '第' : bracketed ? '（' : circled ? '①' : '1')
    const start = offset + match.index
    return { start, end: start + whole.length, style, number: numberOf(spoken ?? nth ?? bracketed ?? arabic, circled) }
  })
}

function numberOf(printed: string | undefined, circled: string | undefined): number {
  if (circled !== undefined) return circled.charCodeAt(0) - '①'.charCodeAt(0) + 1
  if (printed === undefined) return 0
  if (/^\d/.test(printed)) return Number(printed)
  const ten = printed.indexOf('十')
  if (ten < 0) return printed.length === 1 ? numerals.indexOf(printed) + 1 : 0
  const tens = ten === 0 ? 1 : numerals.indexOf(printed[0]!) + 1
  return tens * 10 + (ten + 1 < printed.length ? numerals.indexOf(printed[ten + 1]!) + 1 : 0)
}

const takesLeave =
  /^(?:对此|为此|对于(?:这些|上述|以上)|针对(?:这些|上述|以上)|这些问题|上述问题|以上问题|以上|下一?步|今后|我们将|请|希望)/

/** The last point ends where a sentence takes leave of all of them. */
function endOfLast(text: string, span: Span): number {
  for (const sentence of splitSentences(text, span, matchBrackets(text, span))) {
    if (sentence.start > span.start && takesLeave.test(text.slice(sentence.start, sentence.start + 8)))
      return sentence.start
  }
  return span.end
}

export const isLeave = (text: string, at: number): boolean => takesLeave.test(text.slice(at, at + 8))

export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && classOf(text, at - 1) === CharClass.space) at -= 1
  return at
}

const longestTitle = 60

/** What a point is called: its words before the first comma, colon or full stop; null when they are too many. */
export function titleOf(text: string, from: number, limit: number): Span | null {
  let start = from
  while (start < limit && classOf(text, start) === CharClass.space) start += 1
  for (let at = start; at < limit && at <= start + longestTitle; at += 1) {
    const charClass = classOf(text, at)
    if (charClass === CharClass.open && /[(（]/.test(text[at]!)) return at > start ? { start, end: at } : null
    if (
      charClass === CharClass.comma ||
      charClass === CharClass.colon ||
      charClass === CharClass.semicolon ||
      charClass === CharClass.sentenceEnd
    )
      return at > start ? { start, end: at } : null
  }
  return limit > start && limit - start <= longestTitle ? { start, end: limit } : null
}
