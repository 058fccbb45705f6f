import type { Definitions, FigureValue } from '@dongjian/kernel/figures'
import { complete } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import type { Figure, Reading } from '@dongjian/report-figures'
import { listCommitments, type Commitment } from '../../commitments/index.ts'
import { bare, type Finding } from './finding.ts'
import { judge, shown } from './judge.ts'
import { matchFigure } from './match.ts'

/** The targets of a text, each with the promise on record that it is: a number that the promise does not say differs. */
export async function judgeTargets(
  tx: Tx,
  definitions: Definitions,
  reading: Reading,
  text: string,
): Promise<Finding[]> {
  const numbers = reading.figures.filter((number) => number.modality === 'target')
  if (numbers.length === 0) return []
  const commitments = await listCommitments(tx)
  return numbers.map((number) => judgeTarget(definitions, reading, text, number, commitments))
}

function judgeTarget(
  definitions: Definitions,
  reading: Reading,
  text: string,
  number: Figure,
  commitments: readonly Commitment[],
): Finding {
  // A target speaks of the same thing as the result that it aims at.
  const match = matchFigure(definitions.figures, reading, text, { ...number, modality: 'actual' })
  const found = { ...bare(number), verdict: 'target' as const, period: number.period, periodFrom: 'sentence' as const }
  if (match.kind !== 'found') return { ...found, why: '平台没有与这个目标对应的数字' }
  const named = { ...found, figure: match.figure.code, label: match.figure.label }
  const promise = commitments.find(
    (c) => c.figure === match.figure.code && (number.period === null || String(c.year) === number.period),
  )
  if (!promise || promise.target === null) return { ...named, why: '承诺事项台账中没有登记这个目标' }
  const recorded = {
    value: promise.target,
    unit: promise.unit ?? match.figure.unit,
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
      verdict === 'differ'
        ? `承诺事项${promise.code}登记的目标是${shown(value!, number)}`
        : (match.figure.standIn ?? null),
  }
}
