import type { Period } from '@dongjian/kernel/define'
import type { Definitions, FigureRequest } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import type { Figure, Reading } from '@dongjian/report-figures'
import { anchorAt, type Anchor } from './anchor.ts'
import { bare, type Finding } from './finding.ts'
import { matchFigure, type Match } from './match.ts'
import { readPeriod, type ReadPeriod } from './period.ts'
import type { SettledPhrases } from './settled.ts'
import { bindSlice } from './slices.ts'
import { tellAnchored, tellMatch, type ToldMatch } from './tell-match.ts'

/** A number of the text with the figure that it speaks of. */
export interface Bound {
  readonly number: Figure
  readonly request: FigureRequest
  readonly read: ReadPeriod
  readonly match: ToldMatch
}

export interface Asked {
  readonly reading: Reading
  readonly text: string
  readonly period: Period | null
  readonly anchors: readonly Anchor[]
  readonly settled: SettledPhrases
}

/**
 * The figure that a number speaks of: the one that a person settled, else by its words, and where they are not enough by
 * the bookmark that it stands in.
 */
export async function bindNumber(
  tx: Tx,
  definitions: Definitions,
  asked: Asked,
  number: Figure,
): Promise<Bound | Finding> {
  const match = matchFigure(definitions.figures, asked.reading, asked.text, number, asked.settled)
  const byWords = await bindByWords(tx, definitions, asked, number, match)
  if (match.kind === 'outside') return byWords
  const fact = anchorAt(asked.anchors, number)?.fact
  const unsaid = 'request' in byWords && byWords.read.from !== 'sentence' && byWords.request.code === fact?.code
  if ('request' in byWords && !unsaid) return byWords
  if (fact?.kind !== 'figure' || !(fact.code in definitions.figures)) return byWords
  const { code, period, params } = fact
  return {
    number,
    read: { period, from: 'edition' },
    request: { code, period, params },
    match: tellAnchored(match, definitions.figures[code]!.label),
  }
}

async function bindByWords(
  tx: Tx,
  definitions: Definitions,
  { text, period }: Asked,
  number: Figure,
  match: Match,
): Promise<Bound | Finding> {
  const found = { ...bare(number), match: tellMatch(match) }
  if (match.kind === 'outside') return { ...found, verdict: 'outside', why: match.why }
  if (match.kind !== 'found') return { ...found, verdict: 'unjudged', why: match.why }
  const { code, label } = match.figure
  const unjudged = (why: string): Finding => ({ ...found, verdict: 'unjudged', why, figure: code, label })
  if (period === null) return unjudged('文稿没有写明报告的是哪一年，请指定报告年度')
  const read = readPeriod(number, period)
  if (!read) return unjudged(`“${number.period ?? ''}”不是平台统计的期间`)
  const slice = await bindSlice(tx, definitions, match.figure, text, number)
  if (slice.kind === 'unnamed') return unjudged(`没有写明是哪个${slice.label}`)
  return {
    number,
    read,
    request: { code, period: read.period, params: slice.params },
    match: tellMatch(match, read.from),
  }
}
