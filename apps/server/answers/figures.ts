import { isCounted, sayPeriod, type CataloguedFigure } from '@dongjian/kernel/define'
import {
  computeFigures,
  explainFigure,
  getFigure,
  selectRecordsBehind,
  type Definitions,
  type FigureRequest,
  type FigureValue as Computed,
} from '@dongjian/kernel/figures'
import type { Query, Tx } from '@dongjian/kernel/store'
import type { FigureDetail, FigureValue } from '../contract/figures.ts'
import type { RecordPage } from '../contract/records.ts'
import { changeOf, figureValueOf, firstKnown, yearsOf } from './figure-values.ts'
import { checkFilters } from './filters.ts'
import { paperOf } from './papers.ts'
import { pageOfRecords } from './records.ts'
import { registerNamed } from './registers.ts'

const curve = 5

/** Whether a figure needs a slice to have a value (`{ param: 'host' }`): a list of all figures leaves such ones out. */
const isSliced = (figure: CataloguedFigure): boolean =>
  isCounted(figure) &&
  Object.values(figure.where ?? {}).some((c) => typeof c === 'object' && c !== null && 'param' in c)

export interface Choice {
  readonly period: string
  readonly domain?: string | undefined
  /** Words in the label or the code. */
  readonly search?: string | undefined
}

export async function listFigures(
  tx: Tx,
  definitions: Definitions,
  { period, domain, search }: Choice,
): Promise<FigureValue[]> {
  const chosen = Object.values(definitions.figures).filter(
    (figure) =>
      !isSliced(figure) &&
      (domain === undefined || figure.domain === domain) &&
      (search === undefined || figure.label.includes(search) || figure.code.includes(search)),
  )
  const computed = await computeFigures(
    tx,
    definitions,
    chosen.map(({ code }) => ({ code, period })),
  )
  return computed.map((value) => figureValueOf(definitions, value))
}

/** All that the panel of a number tells. */
export async function showFigure(tx: Tx, definitions: Definitions, request: FigureRequest): Promise<FigureDetail> {
  const figure = getFigure(definitions, request.code)
  const years = await computeFigures(tx, definitions, yearsOf(request, curve))
  const now = years.at(-1)!
  const before = years.at(-2)
  const { behind } = now
  const from = behind.kind === 'figures' ? await computeFigures(tx, definitions, behind.requests) : []
  return {
    ...figureValueOf(definitions, now),
    asKnownOn: null,
    explanation: explainFigure(definitions, figure, request.period),
    note: figure.note ?? null,
    ...partsOf(now, from),
    beside: besideOf(definitions, now),
    from: from.map((value) => figureValueOf(definitions, value)),
    before: before ? pointOf(before) : null,
    ...changeOf(now, before),
    series: years.slice(firstKnown(years)).map(pointOf),
    isPlace: 'rank' in figure || ('kind' in figure && figure.kind === 'rank'),
    definitionHash: now.definitionHash,
    records: behind.kind === 'records' ? recordsOf(definitions, behind) : null,
    paper: behind.kind === 'return' ? await paperOf(tx, definitions, behind.id) : null,
  }
}

const pointOf = (value: Computed): FigureDetail['series'][number] => ({
  period: value.period,
  periodText: sayPeriod(value.period),
  value: value.value,
  valueStatus: value.valueStatus as FigureValue['valueStatus'],
})

// The numerator of a growth is a difference and of a share a hundredfold; readers are shown the two figures themselves.
function partsOf(now: Computed, from: readonly Computed[]): Pick<FigureDetail, 'numerator' | 'denominator'> {
  const [top, bottom] = from
  if (now.numerator === null || !top || !bottom) return { numerator: null, denominator: null }
  const part = (value: Computed) => ({
    label: top.code === bottom.code ? `${sayPeriod(value.period)}${value.label}` : value.label,
    value: value.value,
    unit: value.unit,
    code: value.code,
  })
  return { numerator: part(top), denominator: part(bottom) }
}

function besideOf(definitions: Definitions, { beside }: Computed): FigureDetail['beside'] {
  if (!beside) return null
  const { label, unit } = getFigure(definitions, beside.code)
  return { label, unit, value: beside.value, code: beside.code }
}

const recordsOf = (
  definitions: Definitions,
  { register, count }: { register: string; count: number },
): FigureDetail['records'] => ({
  register,
  title: registerNamed(definitions.registers, register).title,
  count,
})

/** A page of the records that a counted figure counts, with their sums; of any other, an empty page. */
export async function recordsOfFigure(
  tx: Tx,
  definitions: Definitions,
  request: FigureRequest,
  query: Query,
): Promise<RecordPage> {
  const behind = selectRecordsBehind(tx, definitions, request)
  if (!behind) return { register: '', rows: [], next: null, count: 0, more: false, sums: {} }
  const { register, within } = behind
  return pageOfRecords(tx, definitions.registers, register, { ...checkFilters(register, query), within })
}
