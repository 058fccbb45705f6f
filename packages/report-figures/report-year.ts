import { CharClass, classOf, foldedAt, isDigit } from './text/characters.ts'

/**
 * The year that a text reports on: the year that it names most often, the earlier of two equals.
 * Only four digits before 年 count, so a day of publication or a document number says nothing.
 */
export function findReportYear(text: string): number | null {
  const counts = new Map<number, number>()
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    if (at < 4 || isDigit(text, at - 5)) continue
    let year = 0
    let i = at - 4
    for (; i < at && isDigit(text, i); i += 1) year = year * 10 + foldedAt(text, i) - 48
    if (i < at || (at >= 5 && classOf(text, at - 5) === CharClass.dash)) continue
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  let best: number | null = null
  for (const [year, count] of counts) {
    const most = best === null ? 0 : counts.get(best)!
    if (count > most || (count === most && year < best!)) best = year
  }
  return best
}
