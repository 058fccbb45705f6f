import { findSpan, isCounted, isDerived, isReceived, type CataloguedFigure } from '../define/index.ts'
import type { Tx } from '../store/index.ts'
import { computeCounted } from './counted.ts'
import type { Definitions } from './county.ts'
import { derive, partsOf, rank } from './derived.ts'
import { computeReceived } from './received.ts'
import { refuse } from './refusals.ts'
import type { FigureRequest, FigureValue } from './value.ts'

/**
 * Values of figures as this transaction sees the records, in the order asked. Every figure that others are derived
 * from is computed once; counted figures of one register and period share a statement.
 */
export async function computeFigures(
  tx: Tx,
  definitions: Definitions,
  requests: readonly FigureRequest[],
): Promise<FigureValue[]> {
  const asked = new Map<string, FigureRequest>()
  for (const request of requests) collect(definitions, request, asked)
  const all = [...asked.values()]
  const of = (test: (figure: CataloguedFigure) => boolean) => all.filter((r) => test(definitions.figures[r.code]!))
  const base = new Map([
    ...(await computeCounted(tx, definitions, of(isCounted))),
    ...(await computeReceived(tx, definitions, of(isReceived))),
  ])
  const values = new Map<string, FigureValue>()
  for (const [request, value] of base) values.set(keyOf(request), value)
  for (const request of of(isDerived)) await settle(tx, definitions, request, values)
  return requests.map((request) => withBeside(definitions, values.get(keyOf(request))!, request, values))
}

export async function computeFigure(tx: Tx, definitions: Definitions, request: FigureRequest): Promise<FigureValue> {
  const [value] = await computeFigures(tx, definitions, [request])
  return value!
}

export function getFigure(definitions: Definitions, code: string): CataloguedFigure {
  const figure = Object.hasOwn(definitions.figures, code) ? definitions.figures[code] : undefined
  if (!figure) throw refuse('figureNotFound', { code })
  return figure
}

const keyOf = ({ code, period, params }: FigureRequest): string =>
  JSON.stringify([code, period, Object.entries(params ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))])

function collect(definitions: Definitions, request: FigureRequest, asked: Map<string, FigureRequest>): void {
  const figure = getFigure(definitions, request.code)
  if (!findSpan(request.period)) throw refuse('periodInvalid', { period: request.period })
  const key = keyOf(request)
  if (asked.has(key)) return
  asked.set(key, request)
  if (isDerived(figure)) for (const part of partsOf(figure, request)) collect(definitions, part, asked)
  if (isReceived(figure) && figure.beside) collect(definitions, { code: figure.beside, period: request.period }, asked)
}

async function settle(
  tx: Tx,
  definitions: Definitions,
  request: FigureRequest,
  values: Map<string, FigureValue>,
): Promise<FigureValue> {
  const known = values.get(keyOf(request))
  if (known) return known
  const figure = definitions.figures[request.code]!
  if (!isDerived(figure)) throw new Error(`${figure.code} was not computed`)
  const parts: FigureValue[] = []
  for (const part of partsOf(figure, request)) parts.push(await settle(tx, definitions, part, values))
  const value = 'rank' in figure ? await rank(tx, figure, request) : derive(tx, figure, request, parts)
  values.set(keyOf(request), value)
  return value
}

function withBeside(
  definitions: Definitions,
  value: FigureValue,
  request: FigureRequest,
  values: ReadonlyMap<string, FigureValue>,
): FigureValue {
  const figure = definitions.figures[value.code]!
  if (!isReceived(figure) || !figure.beside) return value
  const own = values.get(keyOf({ code: figure.beside, period: request.period }))
  return { ...value, beside: { code: figure.beside, value: own?.value ?? null } }
}
