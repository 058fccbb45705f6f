import { sql, type RawBuilder } from 'kysely'
import { getField, getRegister, getSpan, isWholeYear, listOf, sayPeriod, yearOf, type Period } from '../define/index.ts'
import type { Tx } from '../store/index.ts'
import { timeFieldOf } from './conditions.ts'
import type { Definitions } from './county.ts'
import { sayRegister } from './explain.ts'
import { decidingRegisters, keptColumn, findNotBegun, reachOf, type Counted, type KeptRegister } from './reach.ts'
import { FigureSource } from './source.ts'
import { complete, missing, type FigureValue } from './value.ts'

/** What the statement answered for one figure. */
export interface Measured {
  readonly value: string | null
  /** Records that match, and how many of them say nothing of what is measured. */
  readonly count: number
  readonly unknown: number
  /** Records that would match, but do not say when. */
  readonly undated: number
  /** Records of a stock that do not say when they end, though all do. */
  readonly endless: number
  readonly row: Readonly<Record<string, string | null>>
}

export type Judged = Pick<FigureValue, 'value' | 'completeness' | 'keptTo'>

/** What a counted value is worth: unknown, short of its period, without what records do not say, or whole. */
export async function judgeCounted(
  tx: Tx,
  definitions: Definitions,
  figure: Counted,
  period: Period,
  measured: Measured,
): Promise<Judged> {
  const { row } = measured
  const today = row['today']!
  const kept = decidingRegisters(definitions.registers, figure).map((register) => ({
    register,
    on: row[keptColumn(register)] ?? null,
  }))
  const unknown =
    findNotBegun(period, today) ??
    findPartOfYear(definitions, figure, period) ??
    (measured.count === 0 ? await findUnkept(tx, definitions, figure, period, kept) : undefined) ??
    findNotOne(figure, measured)
  if (unknown !== undefined) return { value: null, completeness: missing(unknown), keptTo: null }
  const reach = reachOf(period, today, kept)
  const lacking = sayLacking(definitions, figure, measured)
  const why = [lacking, reach.why].filter((said) => said !== null).join('；')
  return {
    value: measured.value,
    completeness: lacking !== null ? missing(why) : reach.why !== null ? { state: 'stale', why } : complete,
    keptTo: reach.keptTo,
  }
}

function findPartOfYear({ registers }: Definitions, { register, time }: Counted, period: Period): string | undefined {
  if (!('flow' in time) || isWholeYear(period)) return undefined
  return getField(getRegister(registers, register!), time.flow).type === 'year'
    ? '按年度计，不能按季度或月份分'
    : undefined
}

function findNotOne(figure: Counted, { value, count }: Measured): string | undefined {
  if (!('only' in figure) || value !== null) return undefined
  return count === 0 ? '没有符合条件的记录' : count === 1 ? '记录中没有填写这一项' : `应只有一条记录，实有${count}条`
}

function sayLacking(definitions: Definitions, figure: Counted, measured: Measured): string | null {
  const register = getRegister(definitions.registers, figure.register!)
  const label = (path: string | undefined) =>
    path && !path.includes('.') ? getField(register, path).label : '所需内容'
  const measuredBy = 'holders' in figure ? figure.holders : 'sum' in figure ? figure.sum : undefined
  const ends = 'stock' in figure.time ? listOf(figure.time.until)[0] : undefined
  const said = [
    ...sayCount(measured.undated, label(timeFieldOf(figure)), '未计入'),
    ...sayCount(measured.unknown, label(measuredBy), '未计入'),
    ...sayCount(measured.endless, label(ends), '仍按有效计入'),
  ]
  return said.length === 0 ? null : said.join('；')
}

const sayCount = (count: number, label: string, then: string): string[] =>
  count === 0 ? [] : [`有${count}条记录没有填写${label}，${then}`]

/**
 * Why nothing was counted, when that is not a zero: a register was never kept, or not yet in the period. A ledger that
 * begins in 2022 knows nothing of 2019.
 */
async function findUnkept(
  tx: Tx,
  definitions: Definitions,
  figure: Counted,
  period: Period,
  kept: readonly KeptRegister[],
): Promise<string | undefined> {
  const unkept = kept.find(({ on }) => on === null)
  if (unkept) return `${sayRegister(unkept.register)}还没有建账`
  const { name, date } = datedIn(figure)
  if (date === undefined) return undefined
  const source = new FigureSource(tx, definitions.registers, getRegister(definitions.registers, name), 't')
  if (await hasAny(source, begunBy(source, date, period))) return undefined
  return `${sayRegister(source.register)}里没有${sayPeriod(period)}及以前的记录，不能断定为零`
}

/** The register that says when something happened, and its field. */
function datedIn(figure: Counted): { name: string; date: string | undefined } {
  const { time, exists } = figure
  if ('during' in time) return { name: exists!.in, date: exists!.during }
  return { name: figure.register!, date: timeFieldOf(figure) }
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
