import { findSpan, yearOf, type Period } from '@dongjian/kernel/define'
import { computeFigures, explainFigure, type Definitions, type FigureValue } from '@dongjian/kernel/figures'
import type { Instant, Tx } from '@dongjian/kernel/store'
import { readReport, type Reading } from '@dongjian/report-figures'
import { anchorAt, type Anchor } from './anchor.ts'
import { bindNumber, type Bound } from './bind-number.ts'
import { bare, type Checked, type Finding } from './finding.ts'
import { listHints } from './hints.ts'
import { judge, shown } from './judge.ts'
import { readSettled } from './settled.ts'
import { judgeTargets } from './targets.ts'

interface More {
  /** Where the words are not enough, they say which figure it is. */
  readonly anchors?: readonly Anchor[]
  /** What was settled before this instant is gone by, null what is settled now; unsaid, as the transaction knows. */
  readonly settledBefore?: Instant | null | undefined
}

/**
 * Holds every number of a text against the county's figures, as this transaction knows them. A number is matched by what
 * a person settled, else by its words and its place, never by its value. `asked` is the period that the text reports on;
 * unsaid, it is found in it.
 */
export async function checkReport(
  tx: Tx,
  definitions: Definitions,
  text: string,
  asked?: Period,
  { anchors = [], settledBefore = tx.knownBefore }: More = {},
): Promise<Checked> {
  const reading = withAnchors(readReport(text, asked === undefined ? {} : { reportYear: yearOf(asked) }), anchors)
  const year = String(reading.reportYear)
  // A text may name a year that no report is about (0000年): then it has not said its own.
  const period = asked ?? (findSpan(year) ? year : null)
  const of = { reading, text, period, anchors, settled: await readSettled(tx, settledBefore) }
  const numbers = reading.figures.filter((number) => number.modality !== 'target')
  const bound: (Bound | Finding)[] = []
  for (const number of numbers) bound.push(await bindNumber(tx, definitions, of, number))
  const values = await computeFigures(
    tx,
    definitions,
    bound.flatMap((b) => ('request' in b ? [b.request] : [])),
  )
  let next = 0
  const findings = bound.map((b) => ('request' in b ? compare(definitions, b, values[next++]!) : b))
  const all = [...findings, ...(await judgeTargets(tx, definitions, of))]
  const ofVerdict = (verdict: Finding['verdict']) => all.filter((f) => f.verdict === verdict)
  return {
    text,
    period,
    agree: ofVerdict('agree'),
    differ: ofVerdict('differ'),
    unjudged: ofVerdict('unjudged'),
    targets: ofVerdict('target'),
    outside: ofVerdict('outside'),
    hints: [
      ...bound.flatMap((b, i) => ('request' in b ? hintsOf(b, findings[i]!, values) : [])),
      ...listHints(reading, text),
    ],
  }
}

/** What stands in the bookmark of a figure is no promise, whatever a year that is yet to come makes of its words. */
const withAnchors = (reading: Reading, anchors: readonly Anchor[]): Reading => ({
  ...reading,
  figures: reading.figures.map((number) => {
    const isFigure = number.modality === 'target' && anchorAt(anchors, number)?.fact.kind === 'figure'
    return isFigure ? { ...number, modality: 'actual' } : number
  }),
})

function compare(definitions: Definitions, { number, request, read, match }: Bound, value: FigureValue): Finding {
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
    match,
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
