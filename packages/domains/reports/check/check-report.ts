import { yearOf, type Period } from '@dongjian/kernel/define'
import {
  computeFigures,
  explainFigure,
  type Definitions,
  type FigureRequest,
  type FigureValue,
} from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import { checkArithmetic, readReport, type Figure, type Reading } from '@dongjian/report-figures'
import { bare, type Checked, type Finding } from './finding.ts'
import { judge, shown } from './judge.ts'
import { matchFigure, sayUnsure } from './match.ts'
import { readPeriod, type ReadPeriod } from './period.ts'
import { bindSlice } from './slices.ts'
import { judgeTargets } from './targets.ts'

/**
 * Holds every number of a text against the county's figures, as this transaction knows them. A number is matched by its
 * words and its place, never by its value. `asked` is the period that the text reports on; unsaid, it is found in it.
 */
export async function checkReport(tx: Tx, definitions: Definitions, text: string, asked?: Period): Promise<Checked> {
  const reading = readReport(text, asked === undefined ? {} : { reportYear: yearOf(asked) })
  const period = asked ?? (reading.reportYear === null ? null : String(reading.reportYear))
  const numbers = reading.figures.filter((number) => number.modality !== 'target')
  const bound: (Bound | Finding)[] = []
  for (const number of numbers) bound.push(await bind(tx, definitions, { reading, text, number, period }))
  const values = await computeFigures(
    tx,
    definitions,
    bound.flatMap((b) => ('request' in b ? [b.request] : [])),
  )
  let next = 0
  const findings = bound.map((b) => ('request' in b ? compare(definitions, b, values[next++]!) : b))
  const all = [...findings, ...(await judgeTargets(tx, definitions, reading, text))]
  const of = (verdict: Finding['verdict']) => all.filter((f) => f.verdict === verdict)
  return {
    text,
    period,
    agree: of('agree'),
    differ: of('differ'),
    unjudged: of('unjudged'),
    targets: of('target'),
    hints: [
      ...bound.flatMap((b, i) => ('request' in b ? hintsOf(b, findings[i]!, values) : [])),
      ...arithmeticHints(reading),
    ],
  }
}

interface Asked {
  readonly reading: Reading
  readonly text: string
  readonly number: Figure
  readonly period: Period | null
}

/** A number of the text with the figure that it speaks of. */
interface Bound {
  readonly number: Figure
  readonly request: FigureRequest
  readonly read: ReadPeriod
}

async function bind(
  tx: Tx,
  definitions: Definitions,
  { reading, text, number, period }: Asked,
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

function compare(definitions: Definitions, { number, request, read }: Bound, value: FigureValue): Finding {
  const { verdict, value: ours, why } = judge(number, value)
  const figure = definitions.figures[request.code]!
  return {
    ...bare(number),
    figure: figure.code,
    label: figure.label,
    params: request.params ?? {},
    period: read.period,
    periodFrom: read.from,
    system: { value: value.value, unit: value.unit, text: ours === null ? null : shown(ours, number) },
    why,
    verdict,
    explanation: explainFigure(definitions, figure, read.period),
  }
}

/** A value that its owner publishes may differ from our own arithmetic, and may be provisional: said, never an error. */
function hintsOf({ number, request }: Bound, finding: Finding, values: readonly FigureValue[]): Finding[] {
  const value = values.find((v) => v.code === request.code && v.period === request.period)
  if (!value || finding.verdict !== 'agree') return []
  const hint = (why: string): Finding => ({ ...finding, verdict: 'hint', why })
  const own = value.beside?.value ?? null
  const ours = own === null ? undefined : judge(number, { ...value, value: own })
  return [
    ...(ours?.verdict === 'differ'
      ? [hint(`提供单位给出${number.text}，按两年公布数测算为${shown(ours.value!, number)}，口径可能不同`)]
      : []),
    ...(value.completeness.why === null ? [] : [hint(value.completeness.why)]),
  ]
}

const arithmeticHints = (reading: Reading): Finding[] =>
  checkArithmetic(reading).flatMap(({ figures: [start], message }) => {
    const number = reading.figures.find((figure) => figure.start === start)
    return number ? [{ ...bare(number), verdict: 'hint', why: message }] : []
  })
