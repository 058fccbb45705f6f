import type { Figure, Reading, Span } from '@dongjian/report-figures'
import { canonical } from './aliases.ts'

/** What a text says of one of its numbers, in full names and without quotation marks; never its value. */
export interface Said {
  readonly indicator: string
  readonly action: string
  /** The words of its own: since the number before it, and behind it where it is followed by what it counts. */
  readonly own: string
  /** `own`, or that of the number which it goes on from when it has no words of its own. */
  readonly carried: string
  /** The own words of the number which it goes on from, whether it has its own or not. */
  readonly source: string
  /** The indicator stands in another clause, and this one has words of its own. */
  readonly borrowed: boolean
  /** What is counted stands behind the number: 3家企业. */
  readonly behind: boolean
  /** From the nearest to the farthest text around the number. */
  readonly rings: readonly string[]
  /** All of its sentence up to the number. */
  readonly before: string
}

// Longer than any paragraph of a report: a text without line ends is not read through for each of its numbers.
const farthest = 1000

export function readSaid(reading: Reading, text: string, number: Figure): Said {
  const words = ({ start, end }: Span) =>
    canonical(text.slice(Math.max(start, number.start - farthest), Math.min(end, number.end + farthest)))
  const paragraph = reading.paragraphs[number.paragraph]
  const own = ownWords(reading, text, number)
  const from = sourceOf(reading, number)
  const source = from ? ownWords(reading, text, from) : ''
  const indicator = canonical(number.indicator)
  const elsewhere = number.indicatorEnd <= number.clause.start || number.indicatorStart >= number.clause.end
  return {
    indicator,
    action: canonical(number.action ?? ''),
    own,
    carried: own.length > 1 ? own : `${source}${own}`,
    source,
    borrowed: elsewhere && indicator !== '' && own.length >= 4 && number.kind === 'level' && number.partOf === null,
    behind: number.indicatorStart >= number.end,
    rings: [words(number.clause), words(number.sentence), paragraph ? words(paragraph) : ''],
    before: words({ start: number.sentence.start, end: number.start }),
  }
}

/** The number that this one speaks on from: 授信39户、2.92亿元. */
function sourceOf(reading: Reading, number: Figure): Figure | undefined {
  const start = number.of ?? (number.list && number.list.index > 0 ? number.list.headStart : null)
  return reading.figures.find((figure) => figure.start === start)
}

function ownWords(reading: Reading, text: string, number: Figure): string {
  const { clause } = number
  const others = [...reading.figures, ...reading.others].filter(
    ({ start, end }) => start !== number.start && start >= clause.start && end <= clause.end,
  )
  const from = Math.max(clause.start, ...others.filter(({ end }) => end <= number.start).map(({ end }) => end))
  const next = others.filter(({ start }) => start >= number.end).map(({ start }) => start)
  const before = text.slice(from, number.start)
  const follows = number.indicatorStart >= number.end && number.indicatorStart < clause.end
  const alone = next.length === 0 && canonical(before).length < 2
  const behind = follows || alone ? text.slice(number.end, Math.min(clause.end, ...next)) : ''
  return canonical(`${before}${behind}`).replace(/[，。、；：,;]/g, '')
}

/** The number of which this one is a part, by 其中. */
export const wholeOf = (reading: Reading, number: Figure): Figure | undefined =>
  number.partOf === null ? undefined : reading.figures.find((figure) => figure.start === number.partOf)

const changeWords = /^(?:增[幅速长]|增长率|涨幅|降幅|增减|同比|增长幅度)$/

/** A change that names only itself (…完成1.2亿元，增幅15%) is that of the amount before it. */
export function settleChange(reading: Reading, number: Figure): Figure {
  if (number.kind !== 'change_rate' || !changeWords.test(number.indicator)) return number
  const base = reading.figures.findLast(
    (figure) => figure.kind === 'level' && figure.end <= number.start && figure.start >= number.sentence.start,
  )
  if (!base) return number
  const { indicator, indicatorStart, indicatorEnd, start: of } = base
  return { ...number, indicator, indicatorStart, indicatorEnd, of }
}
