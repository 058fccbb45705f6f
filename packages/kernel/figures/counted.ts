import { sql, type RawBuilder } from 'kysely'
import { getRegister, isCounted, listOf, type AnyCounted } from '../define/index.ts'
import { keptTo, type Tx } from '../store/index.ts'
import { conditionsOf, timeFieldOf, timeOf } from './conditions.ts'
import type { Definitions } from './county.ts'
import { definitionHash } from './definition-hash.ts'
import { judgeCounted } from './judge-counted.ts'
import { dayKnown, decidingRegisters, keptColumn, type Counted } from './reach.ts'
import { FigureSource } from './source.ts'
import type { FigureRequest, FigureValue } from './value.ts'

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
  const columns = sql.join([
    ...parts.flat(),
    sql`${dayKnown(tx)}::text as today`,
    ...keptColumns(tx, definitions, group),
  ])
  const from = source.from()
  return sql`${undatedIn(tx, definitions, group)}select ${columns} from ${from} where ${source.visible()} and ${time}`
}

/**
 * Records that match but do not say when: they are in no period, and that must be said. Read beside the others, where
 * the index of the date finds them: one condition for both would read the whole register.
 */
function undatedIn(tx: Tx, { registers }: Definitions, group: readonly Asked[]): RawBuilder<unknown> {
  const { figure: first } = group[0]!
  const name = timeFieldOf(first)
  if (name === undefined) return sql``
  const source = new FigureSource(tx, registers, getRegister(registers, first.register!), 'w')
  const counts = group.map(({ figure, request }, i) => {
    const where = conditionsOf(source, figure, request)
    return sql`count(*) filter (where ${where})::text as ${sql.ref(`d${i}`)}`
  })
  const undated = sql`${source.visible()} and ${source.column(name)} is null`
  return sql`with undated as materialized (select ${sql.join(counts)} from ${source.from()} where ${undated}) `
}

/** How far each register that decides one of them was kept: scalars of the same statement. */
function keptColumns(tx: Tx, { registers }: Definitions, group: readonly Asked[]): RawBuilder<unknown>[] {
  const deciding = new Set(group.flatMap(({ figure }) => decidingRegisters(registers, figure)))
  return [...deciding].map((register) => sql`${keptTo(tx, register)} as ${sql.ref(keptColumn(register))}`)
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
  const [unknown, endless] = [unknownOf(source, figure), endlessOf(source, figure)]
  return [
    sql`${value}::text as ${named('v')}`,
    sql`${only(sql`count(*)`)}::text as ${named('n')}`,
    sql`${unknown ? only(sql`count(*)`, unknown) : sql`0`}::text as ${named('u')}`,
    timeFieldOf(figure) === undefined
      ? sql`'0' as ${named('d')}`
      : sql`(select ${named('d')} from undated) as ${named('d')}`,
    sql`${endless ? only(sql`count(*)`, endless) : sql`0`}::text as ${named('e')}`,
  ]
}

/** Records of a stock whose every record ends, which do not say when: they are counted for ever. */
function endlessOf(source: FigureSource, { time }: AnyCounted): RawBuilder<unknown> | undefined {
  if (!('stock' in time) || !time.allEnd) return undefined
  return sql.join(
    listOf(time.until).map((name) => sql`${source.column(name)} is null`),
    sql` and `,
  )
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
    const row = rows[0] as Record<string, string | null>
    for (const [i, { request, figure }] of group.entries()) {
      const [count, unknown, undated, endless] = ['n', 'u', 'd', 'e'].map((part) => Number(row[`${part}${i}`]))
      const measured = {
        value: row[`v${i}`] ?? null,
        count: count!,
        unknown: unknown!,
        undated: undated!,
        endless: endless!,
      }
      const judged = await judgeCounted(tx, definitions, figure, request.period, { ...measured, row })
      values.set(request, {
        code: figure.code,
        label: figure.label,
        unit: figure.unit,
        source: 'counted',
        period: request.period,
        params: request.params ?? {},
        numerator: null,
        denominator: null,
        knownBefore: tx.knownBefore,
        definitionHash: definitionHash(figure),
        valueStatus: null,
        behind: { kind: 'records', register: figure.register!, count: measured.count },
        beside: null,
        ...judged,
      })
    }
  }
  return values
}
