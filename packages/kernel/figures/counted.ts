import { sql, type RawBuilder } from 'kysely'
import {
  getField,
  getRegister,
  isCounted,
  type AnyCounted,
  type CataloguedFigure,
  getSpan,
  sayPeriod,
  yearOf,
  type Period,
} from '../define/index.ts'
import type { Tx } from '../store/index.ts'
import { conditionsOf, timeOf } from './conditions.ts'
import type { Definitions } from './county.ts'
import { definitionHash } from './definition-hash.ts'
import { sayRegister } from './explain.ts'
import { FigureSource } from './source.ts'
import { complete, missing, type Completeness, type FigureRequest, type FigureValue } from './value.ts'

export type Counted = CataloguedFigure & AnyCounted
interface Asked {
  readonly request: FigureRequest
  readonly figure: Counted
}

/** Figures of one register that look at the same days share one statement. */
export function groupAsked(definitions: Definitions, requests: readonly FigureRequest[]): Asked[][] {
  const groups = new Map<string, Asked[]>()
  for (const request of requests) {
    const figure = definitions.figures[request.code]!
    if (!isCounted(figure)) continue
    const key = JSON.stringify([figure.register, figure.time, request.period])
    groups.set(key, [...(groups.get(key) ?? []), { request, figure }])
  }
  return [...groups.values()]
}

/** One statement, one scan: each figure is an aggregate with its own FILTER. */
export function compileCounted(
  tx: Tx,
  definitions: Definitions,
  group: readonly Asked[],
): RawBuilder<Record<string, unknown>> {
  const [{ figure: first, request }] = group as [Asked, ...Asked[]]
  const source = new FigureSource(tx, definitions.registers, getRegister(definitions.registers, first.register!), 't')
  const parts = group.map(({ figure, request: asked }, i) =>
    measuresOf(source, figure, conditionsOf(source, figure, asked), i),
  )
  const time = timeOf(source, first, request.period)
  const columns = sql.join(parts.flat())
  const from = source.from()
  return sql`select ${columns} from ${from} where ${source.visible()} and ${time}`
}

function measuresOf(
  source: FigureSource,
  figure: AnyCounted,
  where: RawBuilder<boolean>,
  i: number,
): RawBuilder<unknown>[] {
  const named = (part: string) => sql.ref(`${part}${i}`)
  const only = (aggregate: RawBuilder<unknown>, more?: RawBuilder<unknown>) =>
    sql`${aggregate} filter (where ${where}${more ? sql` and ${more}` : sql``})`
  const value = valueOf(source, figure, only)
  const unknown = unknownOf(source, figure)
  return [
    sql`${value}::text as ${named('v')}`,
    sql`${only(sql`count(*)`)}::text as ${named('n')}`,
    sql`${unknown ? only(sql`count(*)`, unknown) : sql`0`}::text as ${named('u')}`,
  ]
}

type Filtered = (aggregate: RawBuilder<unknown>, more?: RawBuilder<unknown>) => RawBuilder<unknown>

function valueOf(source: FigureSource, figure: AnyCounted, only: Filtered): RawBuilder<unknown> {
  if ('count' in figure) return only(sql`count(*)`)
  if ('holders' in figure) return only(sql`count(distinct ${source.column(figure.holders)})`)
  if ('occurrences' in figure) {
    const matter = sql.join(figure.occurrences.map((path) => source.column(path)))
    return only(sql`count(distinct (${matter}))`, sql`not ${unknownOf(source, figure)!}`)
  }
  if ('sum' in figure) return sql`coalesce(${only(sql`sum(${source.column(figure.sum)})`)}, 0)`
  const column = source.column(figure.only)
  return sql`case when ${only(sql`count(*)`)} = 1 then ${only(sql`min(${column})`)} end`
}

/** Records that match but say nothing of what is measured: no holder, no amount. */
function unknownOf(source: FigureSource, figure: AnyCounted): RawBuilder<unknown> | undefined {
  if ('count' in figure) return undefined
  const paths =
    'holders' in figure
      ? [figure.holders]
      : 'occurrences' in figure
        ? figure.occurrences
        : ['sum' in figure ? figure.sum : figure.only]
  return sql`(${sql.join(
    paths.map((path) => sql`${source.column(path)} is null`),
    sql` or `,
  )})`
}

export async function computeCounted(
  tx: Tx,
  definitions: Definitions,
  requests: readonly FigureRequest[],
): Promise<Map<FigureRequest, FigureValue>> {
  const values = new Map<FigureRequest, FigureValue>()
  for (const group of groupAsked(definitions, requests)) {
    const { rows } = await compileCounted(tx, definitions, group).execute(tx.db)
    for (const [i, { request, figure }] of group.entries()) {
      const row = rows[0] as Record<string, string | null>
      const count = Number(row[`n${i}`])
      const unkept = count === 0 ? await findUnkept(tx, definitions, figure, request.period) : undefined
      values.set(request, {
        code: figure.code,
        label: figure.label,
        unit: figure.unit,
        source: 'counted',
        period: request.period,
        params: request.params ?? {},
        value: unkept ? null : (row[`v${i}`] ?? null),
        numerator: null,
        denominator: null,
        knownBefore: tx.knownBefore,
        definitionHash: definitionHash(figure),
        completeness: unkept ? missing(unkept) : completenessOf(definitions, figure, row, i),
        valueStatus: null,
        behind: { kind: 'records', register: figure.register!, count },
        beside: null,
      })
    }
  }
  return values
}

function completenessOf(
  definitions: Definitions,
  figure: Counted,
  row: Record<string, string | null>,
  i: number,
): Completeness {
  if ('only' in figure && row[`v${i}`] === null) {
    const n = row[`n${i}`]
    return missing(n === '0' ? '没有符合条件的记录' : n === '1' ? '记录中没有填写这一项' : `应只有一条记录，实有${n}条`)
  }
  const unknown = row[`u${i}`]
  if (unknown === '0') return complete
  const path = 'holders' in figure ? figure.holders : 'sum' in figure ? figure.sum : undefined
  const register = getRegister(definitions.registers, figure.register!)
  const label = path && !path.includes('.') ? getField(register, path).label : '所需内容'
  return missing(`有${unknown}条记录没有填写${label}，未计入`)
}

/**
 * Why nothing was counted, when that is not a zero: the register was never kept, or not yet in the period. A ledger that
 * begins in 2022 knows nothing of 2019.
 */
async function findUnkept(
  tx: Tx,
  definitions: Definitions,
  figure: Counted,
  period: Period,
): Promise<string | undefined> {
  const register = getRegister(definitions.registers, figure.register!)
  const source = new FigureSource(tx, definitions.registers, register, 't')
  const { time } = figure
  const date =
    'flow' in time ? time.flow : 'stock' in time ? time.stock : 'cumulative' in time ? time.cumulative : undefined
  if (await hasAny(source, date === undefined ? sql`true` : begunBy(source, date, period))) return undefined
  const said = sayRegister(register)
  if (date === undefined || !(await hasAny(source, sql`true`))) return `${said}还没有建账`
  return `${said}里没有${sayPeriod(period)}及以前的记录，不能断定为零`
}

async function hasAny(source: FigureSource, where: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql`select 1 from ${source.from()} where ${source.visible()} and ${where} limit 1`.execute(
    source.tx.db,
  )
  return rows.length > 0
}

function begunBy(source: FigureSource, date: string, period: Period): RawBuilder<unknown> {
  const { register, name } = source.owner(date)
  const isYear = getField(register, name).type === 'year'
  return isYear
    ? sql`${source.column(date)} <= ${yearOf(period)}`
    : sql`${source.column(date)} <= ${getSpan(period).to}::date`
}
