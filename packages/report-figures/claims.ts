import type { Claim, Span } from './reading.ts'
import { CharClass, classOf, isHan } from './text/characters.ts'

/** Words that claim something without a digit; those that `names` follow with what they claim it of. */
const claimWords: readonly { word: string; names: boolean }[] = [
  ...['首届', '首次', '首个', '首家', '首批', '第一批', '率先', '唯一'].map((word) => ({ word, names: true })),
  ...['历史性突破', '全覆盖', '历史新高', '零的突破', '创历史', '连续', '翻番', '倍增'].map((word) => ({
    word,
    names: false,
  })),
]

/** Claims that can be checked though they have no digit, with their places; one told before points to where. */
export function findClaims(text: string, sentence: Span, claims: Claim[], told: Map<string, number>): void {
  const slice = text.slice(sentence.start, sentence.end)
  for (const { word, names } of claimWords) {
    for (let at = slice.indexOf(word); at >= 0; at = slice.indexOf(word, at + word.length)) {
      const start = sentence.start + at
      const end = start + word.length
      const event = names ? eventAfter(text, end, sentence.end) : ''
      const known = event.length >= shortestEvent
      const toldBefore = known ? (told.get(word + event) ?? null) : null
      if (known && toldBefore === null) told.set(word + event, start)
      claims.push({ start, end, text: word, sentence, toldBefore })
    }
  }
}

const shortestEvent = 5
const longestEvent = 30

/** 首届[海岛人才创业大赛]: the name up to the next mark, without its quotes. */
function eventAfter(text: string, from: number, limit: number): string {
  let event = ''
  for (let at = from; at < limit && event.length < longestEvent; at += 1) {
    const charClass = classOf(text, at)
    if (charClass === CharClass.open) continue
    if (!isHan(text, at) && charClass !== CharClass.latin && charClass !== CharClass.digit) break
    event += text[at]!
  }
  return event
}
