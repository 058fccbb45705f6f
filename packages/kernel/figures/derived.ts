import { sql } from 'kysely'
import { shiftYears, sayPeriod, type CataloguedFigure, type DerivedFigure } from '../define/index.ts'
import type { Tx } from '../store/index.ts'
import { definitionHash } from './definition-hash.ts'
import { Exact } from './units.ts'
import { complete, missing, weakestOf, type Completeness, type FigureRequest, type FigureValue } from './value.ts'

type Derived = CataloguedFigure & DerivedFigure

/** The figures that a derived one is made of, in the order in which `derive` reads their values. */
export function partsOf(figure: DerivedFigure, { period, params }: FigureRequest): FigureRequest[] {
  const at = (code: string, span = period): FigureRequest => ({ code, period: span, ...(params && { params }) })
  if ('share' in figure) return [at(figure.share.of), at(figure.share.in)]
  if ('ratio' in figure) return [at(figure.ratio.of), at(figure.ratio.over)]
  if ('growth' in figure) return [at(figure.growth.of), at(figure.growth.of, shiftYears(period, -1))]
  if ('rise' in figure) return [at(figure.rise.of), at(figure.rise.of, shiftYears(period, -1))]
  return []
}

interface Result {
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly completeness: Completeness
}
const unknown = (why: string): Result => ({
  value: null,
  numerator: null,
  denominator: null,
  completeness: missing(why),
})

export function derive(tx: Tx, figure: Derived, request: FigureRequest, parts: readonly FigureValue[]): FigureValue {
  return {
    ...frame(tx, figure, request, calculate(figure, parts)),
    keptTo: parts.flatMap(({ keptTo }) => keptTo ?? []).toSorted()[0] ?? null,
    valueStatus: parts.find((p) => p.valueStatus !== null)?.valueStatus ?? null,
    behind: { kind: 'figures', requests: partsOf(figure, request) },
  }
}

function frame(tx: Tx, figure: Derived, request: FigureRequest, result: Result): FigureValue {
  return {
    code: figure.code,
    label: figure.label,
    unit: figure.unit,
    source: 'derived',
    period: request.period,
    params: request.params ?? {},
    ...result,
    knownBefore: tx.knownBefore,
    definitionHash: definitionHash(figure),
    keptTo: null,
    valueStatus: null,
    behind: { kind: 'nothing' },
    beside: null,
  }
}

function calculate(figure: Derived, parts: readonly FigureValue[]): Result {
  const [first, second] = parts as [FigureValue, FigureValue]
  const lacking = parts.find((p) => p.value === null)
  if (lacking) return unknown(`缺${sayPeriod(lacking.period)}的“${lacking.label}”：${lacking.completeness.why ?? ''}`)
  const [a, b] = [new Exact(first.value!), new Exact(second.value!)]
  const completeness = weakestOf(parts.map((part) => part.completeness))
  if ('rise' in figure) {
    const value = figure.rise.better === 'lower' ? b.minus(a) : a.minus(b)
    return { value: value.toFixed(), numerator: null, denominator: null, completeness }
  }
  if (b.isZero()) return unknown(`${sayPeriod(second.period)}的“${second.label}”为0，不能相除`)
  const top = 'growth' in figure ? a.minus(b) : a
  const percent = figure.unit === '%' ? 100 : 1
  return {
    value: top.times(percent).div(b).toFixed(),
    numerator: top.times(percent).toFixed(),
    denominator: b.toFixed(),
    completeness,
  }
}

/**
 * A place among the regions of a scope, on published values only: under row-level security a rank over
 * registers would see one region and answer 1. With one region's value absent there is no place.
 */
export async function rank(tx: Tx, figure: Derived, request: FigureRequest): Promise<FigureValue> {
  if (!('rank' in figure)) throw new Error(`${figure.code} is not a rank`)
  const { of, among, best } = figure.rank
  const { rows } = await sql<{ place: string | null; found: string; expected: string }>`
    with peers as (
      select r.code from regions r, regions own
      where own.code = ${tx.region} and r.level in ('county', 'zone')
        and ${among === 'city' ? sql`r.parent = own.parent` : sql`left(r.code, 2) = left(own.code, 2)`}
    ), latest as (
      select distinct on (region) region, value from published_values
      where figure = ${of} and period = ${request.period} and region in (select code from peers)
        ${tx.knownBefore === null ? sql`` : sql`and published_at < ${tx.knownBefore}::timestamptz`}
      order by region, edition desc
    ), placed as (
      select region, rank() over (order by value ${sql.raw(best === 'highest' ? 'desc' : 'asc')}) as place from latest
    )
    select (select place::text from placed where region = ${tx.region}) as place,
      (select count(*)::text from latest) as found, (select count(*)::text from peers) as expected`.execute(tx.db)
  const { place, found, expected } = rows[0]!
  if (found !== expected || place === null) {
    const scope = among === 'city' ? '全市' : '全省'
    return frame(tx, figure, request, unknown(`${scope}应有${expected}个县（市、区）公布，实有${found}个`))
  }
  return frame(tx, figure, request, { value: place, numerator: null, denominator: null, completeness: complete })
}
