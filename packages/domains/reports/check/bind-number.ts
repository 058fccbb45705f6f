import type { Period } from '@dongjian/kernel/define'
import type { Definitions, FigureRequest } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import type { Figure, Reading } from '@dongjian/report-figures'
import { anchorAt, type Anchor } from './anchor.ts'
import { bare, type Finding } from './finding.ts'
import { matchFigure, sayUnsure } from './match.ts'
import { readPeriod, type ReadPeriod } from './period.ts'
import { bindSlice } from './slices.ts'

/** A number of the text with the figure that it speaks of. */
export interface Bound {
  readonly number: Figure
  readonly request: FigureRequest
  readonly read: ReadPeriod
}

export interface Asked {
  readonly reading: Reading
  readonly text: string
  readonly period: Period | null
  readonly anchors: readonly Anchor[]
}

/** The figure that a number speaks of: by its words, and where they are not enough by the bookmark that it stands in. */
export async function bindNumber(
  tx: Tx,
  definitions: Definitions,
  asked: Asked,
  number: Figure,
): Promise<Bound | Finding> {
  const byWords = await bindByWords(tx, definitions, asked, number)
  const fact = anchorAt(asked.anchors, number)?.fact
  const unsaid = 'request' in byWords && byWords.read.from !== 'sentence' && byWords.request.code === fact?.code
  if ('request' in byWords && !unsaid) return byWords
  if (fact?.kind !== 'figure' || !(fact.code in definitions.figures)) return byWords
  const { code, period, params } = fact
  return { number, read: { period, from: 'edition' }, request: { code, period, params } }
}

async function bindByWords(
  tx: Tx,
  definitions: Definitions,
  { reading, text, period }: Asked,
  number: Figure,
): Promise<Bound | Finding> {
  const unjudged = (why: string, more: Partial<Finding> = {}): Finding => ({
    ...bare(number),
    verdict: 'unjudged',
    why,
    ...more,
  })
  const match = matchFigure(definitions.figures, reading, text, number)
  if (match.kind === 'none') return unjudged('平台没有与这句话对应的数字')
  if (match.kind === 'unsure') return unjudged(sayUnsure(match))
  const named = { figure: match.figure.code, label: match.figure.label }
  if (period === null) return unjudged('文稿没有写明报告的是哪一年，请指定报告年度', named)
  const read = readPeriod(number, period)
  if (!read) return unjudged(`“${number.period ?? ''}”不是平台统计的期间`, named)
  const slice = await bindSlice(tx, definitions, match.figure, text, number)
  if (slice.kind === 'unnamed') return unjudged(`没有写明是哪个${slice.label}`, named)
  return { number, read, request: { code: match.figure.code, period: read.period, params: slice.params } }
}
