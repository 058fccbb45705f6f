import { CharClass, classOf, foldedAt, isDigit } from './text/characters.ts'

/**
 * The year that a text reports on: the year that it names most often, the later of two equals, its title's year
 * counting more. Years to come (到2025年, 2024年重点工作), bases (较2020年) and days of meetings and of
 * publication say nothing; a document number has no 年.
 */
export function findReportYear(text: string): number | null {
  const counts = new Map<number, number>()
  const titleEnd = endOfTitle(text)
  let titled = false
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    const year = yearBefore(text, at)
    if (year === null) continue
    const inTitle: boolean = at < titleEnd && !titled
    titled ||= inTitle
    counts.set(year, (counts.get(year) ?? 0) + (inTitle ? titleWeight : weightOf(text, at)))
  }
  let best: number | null = null
  for (const [year, count] of counts) {
    const most = best === null ? -1 : counts.get(best)!
    if (count > 0 && (count > most || (count === most && year > best!))) best = year
  }
  return best
}

const titleWeight = 6
const longestTitle = 60

function endOfTitle(text: string): number {
  let at = 0
  while (at < text.length && /\s/.test(text[at]!)) at += 1
  while (at < text.length && classOf(text, at) !== CharClass.newline) at += 1
  return at <= longestTitle && !/[。；;]/.test(text.slice(0, at)) ? at : 0
}

function yearBefore(text: string, at: number): number | null {
  const last = text[at - 1] === ' ' ? at - 1 : at
  if (last < 4 || isDigit(text, last - 5)) return null
  let year = 0
  for (let i = last - 4; i < last; i += 1) {
    if (!isDigit(text, i)) return null
    year = year * 10 + foldedAt(text, i) - 48
  }
  return last >= 5 && classOf(text, last - 5) === CharClass.dash ? null : year
}

const afterBase = '到至于从由较比与自'
const planned =
  /^年(?:度)?(?:重点工作|工作(?:安排|计划|打算|思路|要点|任务)|主要任务|重点任务|目标|(?:财政)?预算草案|底?前|是|\d{1,2}月\d{1,2}日)/

const opens: ReadonlySet<number> = new Set([
  CharClass.newline,
  CharClass.sentenceEnd,
  CharClass.comma,
  CharClass.semicolon,
  CharClass.space,
  CharClass.close,
])

function weightOf(text: string, at: number): number {
  const last = text[at - 1] === ' ' ? at - 1 : at
  const before = text[last - 5] === ' ' ? last - 6 : last - 5
  if (before >= 0 && afterBase.includes(text[before]!)) return 0
  if (planned.test(text.slice(at, at + 12))) return 0
  // 2023年，…: what a clause begins with is its time; 征集2024年需求 names a thing.
  return at === 4 || opens.has(classOf(text, at - 5)) ? 2 : 1
}
