import type { Claim, Span } from './reading.ts'

const claimWords = [
  '历史性突破',
  '全覆盖',
  '唯一',
  '首届',
  '首次',
  '首个',
  '首家',
  '首批',
  '历史新高',
  '零的突破',
  '第一批',
  '率先',
  '创历史',
]

/** Claims that can be checked though they have no digit, with their places. */
export function findClaims(text: string, sentence: Span, claims: Claim[]): void {
  const slice = text.slice(sentence.start, sentence.end)
  for (const word of claimWords) {
    for (let at = slice.indexOf(word); at >= 0; at = slice.indexOf(word, at + word.length)) {
      const start = sentence.start + at
      claims.push({ start, end: start + word.length, text: word, sentence })
    }
  }
}
