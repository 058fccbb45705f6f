import type { Checked, Finding } from '@dongjian/server/contract'

export type Verdict = 'differ' | 'unjudged' | 'hints' | 'agree' | 'targets' | 'outside'

/** The order in which a reader wants them: what is wrong first. */
export const verdicts: readonly Verdict[] = ['differ', 'unjudged', 'hints', 'agree', 'targets', 'outside']

export const verdictWords: Readonly<Record<Verdict, string>> = {
  differ: '不一致',
  unjudged: '无法判断',
  hints: '提示',
  agree: '一致',
  targets: '目标',
  outside: '不是平台的数字',
}

/** A number of a text that is marked in it. */
export interface Mark {
  readonly offset: number
  readonly text: string
  readonly verdict: Verdict
  /** By which it is chosen. */
  readonly order: number
}

/** `order`: its place among all findings, in the order of the text. */
export type Judged = Finding & Mark

/** All findings in the order of the text. */
export function judgedOf(checked: Checked): Judged[] {
  return verdicts
    .flatMap((verdict) => checked[verdict].map((finding) => ({ ...finding, verdict })))
    .toSorted((a, b) => a.offset - b.offset || verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict))
    .map((finding, order) => ({ ...finding, order }))
}

export interface Piece {
  readonly text: string
  readonly finding?: Mark
}

/** The draft in paragraphs, cut where its numbers stand. A hint on a number that is judged already is listed, not marked twice. */
export function paragraphsOf(text: string, findings: readonly Mark[]): Piece[][] {
  const paragraphs: Piece[][] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const pieces: Piece[] = []
    let at = start
    for (const finding of findings) {
      const until = finding.offset + finding.text.length
      if (finding.offset < at || until > end) continue
      if (finding.offset > at) pieces.push({ text: text.slice(at, finding.offset) })
      pieces.push({ text: text.slice(finding.offset, until), finding })
      at = until
    }
    if (at < end) pieces.push({ text: text.slice(at, end) })
    if (line.trim() !== '') paragraphs.push(pieces)
    start = end + 1
  }
  return paragraphs
}
