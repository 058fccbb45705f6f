import { WordClass as W } from '../lexicon/word-class.ts'
import type { PeriodSource } from '../reading.ts'
import { has, type Token } from '../text/tokens.ts'

export interface Period {
  period: string | null
  periodFrom: PeriodSource
}

/** What is known of time while reading on: the sentence's and the paragraph's period. */
export interface Clock {
  reportYear: number | null
  paragraph: string | null
  sentence: string | null
  /** In a section on what comes next 全年 is a year to come. */
  planned: boolean
}

const partsOfYear: Record<string, string> = {
  上半年: 'H1',
  下半年: 'H2',
  一季度: 'Q1',
  首季度: 'Q1',
  第一季度: 'Q1',
  二季度: 'Q2',
  第二季度: 'Q2',
  三季度: 'Q3',
  第三季度: 'Q3',
  四季度: 'Q4',
  第四季度: 'Q4',
  前三季度: 'Q1-Q3',
  前两季度: 'H1',
}

const wholeYear = new Set(['全年', '年末', '年底', '当年', '年内', '期末'])

/** The period that a time word or date names, or null when it names none by itself. */
export function periodOf(text: string, each: Token, clock: Clock): string | null {
  const year =
    clock.sentence?.slice(0, 4) ??
    clock.paragraph?.slice(0, 4) ??
    (clock.planned ? null : (clock.reportYear?.toString() ?? null))
  if (each.passage) {
    const { period } = each.passage
    if (period === null || (period.length >= 4 && /^\d{4}/.test(period))) return period
    return year === null
      ? null
      : period
          .split('/')
          .map((part) => `${year}-${part}`)
          .join('/')
  }
  if (each.kind !== 'word' || !has(each, W.time)) return null
  const word = text.slice(each.start, each.end)
  const part = partsOfYear[word]
  if (part !== undefined) return year === null ? null : `${year.slice(0, 4)}-${part}`
  return wholeYear.has(word) ? year : null
}

/**
 * Notes the times of a clause. A time inside a comparison (较2020年) is not the clause's own.
 * Returns the period that the clause itself states.
 */
export function noteTimes(text: string, tokens: readonly Token[], clock: Clock): string | null {
  let own: string | null = null
  for (let i = 0; i < tokens.length; i += 1) {
    const each = tokens[i]!
    if (
      has(tokens[i - 1], W.compare | W.preposition | W.and | W.than) &&
      !has(tokens[i - 1], W.time) &&
      isBase(text, tokens[i - 1]!)
    )
      continue
    const period = periodOf(text, each, clock)
    if (period === null) continue
    own = period
    clock.sentence = period
    // A paragraph is about the first time that it names; what a later sentence names is that sentence's own.
    clock.paragraph ??= period
  }
  return own
}

function isBase(text: string, before: Token): boolean {
  return /^(?:较|比|同|与|和|相比|高于|低于|从|由)$/.test(text.slice(before.start, before.end))
}

/** The period of a figure: its clause's, its sentence's, its paragraph's, or the report's year. */
export function settlePeriod(own: string | null, clock: Clock, isTarget: boolean): Period {
  if (own !== null) return { period: own, periodFrom: 'stated' }
  if (clock.sentence !== null) return { period: clock.sentence, periodFrom: 'sentence' }
  if (isTarget) {
    return { period: clock.reportYear === null ? null : String(clock.reportYear + 1), periodFrom: 'target' }
  }
  if (clock.paragraph !== null) return { period: clock.paragraph, periodFrom: 'paragraph' }
  return { period: clock.reportYear?.toString() ?? null, periodFrom: 'report' }
}
