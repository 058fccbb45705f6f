import { yearOf } from '@dongjian/kernel/define'
import type { Definitions, FigureValue } from '@dongjian/kernel/figures'
import { complete } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import type { Figure, Reading } from '@dongjian/report-figures'
import { findPromise, listCommitments, type Commitment } from '../../commitments/index.ts'
import { anchorAt } from './anchor.ts'
import type { Asked } from './bind-number.ts'
import { bare, type Finding } from './finding.ts'
import { judge, shown } from './judge.ts'
import { matchFigure } from './match.ts'
import { periodPlaces } from './period.ts'
import { tellMatch } from './tell-match.ts'

/** The targets of a text, each with the promise on record that it is: a number that the promise does not say differs. */
export async function judgeTargets(tx: Tx, definitions: Definitions, asked: Asked): Promise<Finding[]> {
  const numbers = asked.reading.figures.filter((number) => number.modality === 'target')
  if (numbers.length === 0) return []
  const commitments = await listCommitments(tx)
  return numbers.map((number) => judgeTarget(definitions, asked, number, commitments))
}

/** A report tells of a year and promises the next one. */
const yearSaid = ({ reportYear }: Reading, { period }: Figure): number | null =>
  period !== null ? yearOf(period) : reportYear === null ? null : reportYear + 1

function promiseOf(
  commitments: readonly Commitment[],
  figure: string,
  reading: Reading,
  number: Figure,
): Commitment | undefined {
  const unsaid = number.period === null
  return (
    findPromise(commitments, figure, yearSaid(reading, number)) ??
    (unsaid ? findPromise(commitments, figure, null) : undefined)
  )
}

function judgeTarget(
  definitions: Definitions,
  { reading, text, anchors, settled }: Asked,
  number: Figure,
  commitments: readonly Commitment[],
): Finding {
  // A target speaks of the same thing as the result that it aims at.
  const match = matchFigure(definitions.figures, reading, text, { ...number, modality: 'actual' }, settled)
  const from = number.period === null ? null : periodPlaces[number.periodFrom]
  const told = tellMatch(match, match.kind === 'found' ? from : null)
  const found = { ...bare(number), verdict: 'target' as const, period: number.period, periodFrom: from, match: told }
  if (match.kind === 'outside') return { ...found, verdict: 'outside', why: match.why }
  const fact = anchorAt(anchors, number)?.fact
  const promise =
    match.kind === 'found'
      ? promiseOf(commitments, match.figure.code, reading, number)
      : commitments.find((c) => fact?.kind === 'target' && c.code === fact.code)
  const figure = match.kind === 'found' ? match.figure : definitions.figures[promise?.figure ?? '']
  if (!figure) return { ...found, why: match.why }
  const named = { ...found, figure: figure.code, label: figure.label }
  if (!promise || promise.target === null) return { ...named, why: '承诺事项台账中没有登记这个目标' }
  const recorded = {
    value: promise.target,
    unit: promise.unit ?? figure.unit,
    completeness: complete,
  } as FigureValue
  // What is promised is the printed number itself: its 以上 and 力争 say how it is judged later.
  const { verdict, value } = judge({ ...number, bounds: { atLeast: number.value, atMost: number.value } }, recorded)
  return {
    ...named,
    commitment: promise.code,
    verdict: verdict === 'differ' ? 'differ' : 'target',
    system: { value: promise.target, unit: recorded.unit, text: value === null ? null : shown(value, number) },
    why:
      verdict === 'differ' ? `承诺事项${promise.code}登记的目标是${shown(value!, number)}` : (figure.standIn ?? null),
  }
}
