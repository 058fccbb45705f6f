import type { Commitment, Figure, NotFigureReason, Reading } from './reading.ts'

/** A reading in the form of a labelled text (`x.gold.json`): plain numbers, snake_case names, missing words null. */
export interface Labels {
  figures: FigureLabel[]
  commitments: CommitmentLabel[]
  ignored: { text: string; start: number; why: string }[]
}

interface FigureLabel {
  text: string
  start: number
  indicator: string
  value: number
  unit: string | null
  normalized: number
  normalized_unit: string | null
  /** As the text states it. */
  period: string | null
  /** Where the text states none: a target belongs to the year after the one reported on (待确认), a result to its paragraph's or the report's year. */
  assumed_period: string | null
  kind: string
  modality: string
  qualifier: string | null
  upper: number | null
  scope: string | null
  comparison: string | null
  action: string | null
  /** Start of the figure that this one is a part of (其中). */
  part_of: number | null
  /** Start of the figure whose growth, place or share this one gives. */
  of: number | null
  alternatives: string[]
  indicator_in_text: boolean
}

interface CommitmentLabel {
  text: string
  start: number
  targets: { indicator: string; operator: string; value: number; unit: string | null; figure_start: number }[]
  /** Aims without a digit, taken as one. */
  inferred: { indicator: string; action: string; value: 1; start: number }[]
  lead: string | null
  deadline: string | null
}

const reasons: Record<NotFigureReason, string> = {
  date: 'date',
  duration: 'duration',
  timeOfDay: 'time of day',
  title: 'title',
  name: 'name',
  documentNumber: 'document number',
  listNumber: 'list number',
  ordinal: 'ordinal',
  code: 'code',
  table: '表格',
  bare: 'bare number',
}

/** Puts a reading into the form that labelled texts have, so that the two can be laid side by side. */
export function asLabels({ figures, commitments, others }: Reading): Labels {
  const byStart = new Map(figures.map((figure) => [figure.start, figure]))
  return {
    figures: figures.map(labelOf),
    commitments: commitments.map((each) => promiseOf(each, byStart)),
    ignored: others.map(({ text, start, why }) => ({ text, start, why: reasons[why] })),
  }
}

function labelOf(figure: Figure): FigureLabel {
  const stated = figure.periodFrom === 'stated' || figure.periodFrom === 'sentence'
  return {
    text: figure.text,
    start: figure.start,
    indicator: figure.fullIndicator,
    value: Number(figure.value),
    unit: figure.unit,
    normalized: Number(figure.normalized),
    normalized_unit: figure.normalizedUnit,
    period: stated ? figure.period : null,
    assumed_period: stated || figure.period === null ? null : assumed(figure.period, figure),
    kind: figure.kind,
    modality: figure.modality,
    qualifier: figure.qualifier,
    upper: figure.upper === null ? null : Number(figure.upper),
    scope: figure.scope,
    comparison: figure.comparison,
    action: figure.action,
    part_of: figure.partOf,
    of: figure.of,
    alternatives: figure.alternatives,
    indicator_in_text: figure.fullIndicator === figure.indicator,
  }
}

const assumed = (period: string, { periodFrom }: Figure): string =>
  periodFrom === 'target' ? `${period}（待确认）` : period

function promiseOf(commitment: Commitment, byStart: ReadonlyMap<number, Figure>): CommitmentLabel {
  const { text, start, lead, deadline } = commitment
  const targets = commitment.targets.map((at) => {
    const figure = byStart.get(at)!
    const { value, unit, indicator } = labelOf(figure)
    return { indicator, operator: operatorOf(figure), value, unit, figure_start: at }
  })
  const inferred = commitment.inferred.map((each) => ({ ...each, value: 1 as const }))
  return { text, start, targets, inferred: inferred.map(({ end: _, ...each }) => each), lead, deadline }
}

/** What a target asks of its value: 以上 is ≥, 突破 is >, 以内 is ≤; a plain number is to be reached. */
function operatorOf({ bounds, qualifier, upper }: Figure): string {
  if (upper !== null) return '~'
  if (qualifier === null) return '='
  if (bounds.atMost !== undefined) return bounds.atLeast === undefined ? '≤' : '≈'
  if (bounds.above !== undefined) return '>'
  if (bounds.atLeast !== undefined) return bounds.below === undefined ? '≥' : '='
  return '<'
}
