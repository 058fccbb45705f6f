import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  getField,
  getRegister,
  listOf,
  tableOf,
  type AnyCondition,
  type AnyCounted,
  type AnyWhere,
  type Field,
  type Register,
} from '../define/index.ts'
import { getSpan, isWholeYear, yearOf, type Period } from '../define/index.ts'
import { columnTypeOf, visible } from '../store/index.ts'
import { lastDayOf } from './reach.ts'
import { refuse } from './refusals.ts'
import { FigureSource } from './source.ts'
import type { FigureRequest } from './value.ts'

type Params = Readonly<Record<string, string>>

/** Which records a figure counts, but for the time. */
export function conditionsOf(source: FigureSource, figure: AnyCounted, request: FigureRequest): RawBuilder<boolean> {
  const parts = [
    ...whereOf(source, figure.where ?? {}, request.params ?? {}, figure.label),
    ...(figure.exists ? [existsOf(source, figure, request)] : []),
  ]
  return parts.length > 0 ? sql<boolean>`${sql.join(parts, sql` and `)}` : sql<boolean>`true`
}

/** Which days a figure of the period looks at. */
export function timeOf(source: FigureSource, figure: AnyCounted, period: Period): RawBuilder<boolean> {
  const { time } = figure
  const { from } = getSpan(period)
  const to = lastDayOf(source.tx, period)
  if ('flow' in time) {
    const column = source.column(time.flow)
    const { register, name } = source.owner(time.flow)
    // A fiscal year has no months: a part of it is no year, and is unknown.
    if (getField(register, name).type === 'year')
      return isWholeYear(period) ? sql`${column} = ${yearOf(period)}` : sql`false`
    return sql`${column} between ${from}::date and ${to}`
  }
  if ('stock' in time) {
    const begun = sql`${source.column(time.stock)} <= ${to}`
    if (time.until === undefined) return sql`${begun}`
    // The earliest of those that are filled: least() passes over nulls.
    const ends = listOf(time.until).map((name) => source.column(name))
    const ended = ends.length === 1 ? ends[0]! : sql`least(${sql.join(ends)})`
    return sql`${begun} and (${ended} is null or ${ended} > ${to})`
  }
  if ('cumulative' in time) return sql`${source.column(time.cumulative)} between ${time.since}::date and ${to}`
  return sql`true`
}

/** The field whose day or year decides; none where something else does. */
export const timeFieldOf = ({ time }: AnyCounted): string | undefined =>
  'flow' in time ? time.flow : 'stock' in time ? time.stock : 'cumulative' in time ? time.cumulative : undefined

function whereOf(source: FigureSource, where: AnyWhere, params: Params, label: string): RawBuilder<unknown>[] {
  return Object.entries(where).flatMap(([path, condition]) => {
    if (condition === undefined) return []
    const { register, name } = source.owner(path)
    const field = name === 'status' ? undefined : getField(register, name)
    return [conditionOf(source, path, field, condition, params, label)]
  })
}

function conditionOf(
  source: FigureSource,
  path: string,
  field: Field | undefined,
  condition: AnyCondition,
  params: Params,
  label: string,
): RawBuilder<unknown> {
  const column = source.column(path)
  if (typeof condition === 'string') return sql`${column} = ${condition}`
  if (typeof condition === 'boolean') return sql`${column} is ${sql.raw(String(condition))}`
  if (isList(condition)) return sql`${column} in (${sql.join(condition)})`
  if ('param' in condition) {
    const given = params[condition.param]
    if (given === undefined) {
      const register = field?.type === 'ref' ? field.to : null
      throw refuse('paramMissing', { label, param: field?.label ?? condition.param, name: condition.param, register })
    }
    return field?.type === 'ref' ? refersTo(source, column, field.to, given) : sql`${column}::text = ${given}`
  }
  if ('not' in condition) return sql`${column} is distinct from ${condition.not}`
  if ('known' in condition) return condition.known ? sql`${column} is not null` : sql`${column} is null`
  if (field?.type === 'choice') return sql`${column} in (${sql.join(choicesFrom(field, condition))})`
  return rangeOf(column, field, condition)
}

const isList = (condition: AnyCondition): condition is readonly string[] => Array.isArray(condition)

type Range = { atLeast?: string | number; below?: string | number } | { since?: string; until?: string }

function rangeOf(column: RawBuilder<unknown>, field: Field | undefined, range: Range): RawBuilder<unknown> {
  const type = sql.raw(field ? columnTypeOf(field) : 'text')
  const { atLeast, below, since, until } = range as Record<string, string | number | undefined>
  const parts = [
    ...(atLeast === undefined ? [] : [sql`${column} >= ${String(atLeast)}::${type}`]),
    ...(below === undefined ? [] : [sql`${column} < ${String(below)}::${type}`]),
    ...(since === undefined ? [] : [sql`${column} >= ${since}::${type}`]),
    ...(until === undefined ? [] : [sql`${column} <= ${until}::${type}`]),
  ]
  return parts.length > 0 ? sql.join(parts, sql` and `) : sql`true`
}

/** Choices from the highest down to the named one: `{ atLeast: 'E' }` of A…F is A to E. */
function choicesFrom(field: Extract<Field, { type: 'choice' }>, condition: Range): string[] {
  const all = Object.keys(field.choices)
  const lowest = all.indexOf(String((condition as { atLeast?: string }).atLeast))
  if (!field.ordered || lowest < 0)
    throw new Error(`${field.label} is not an ordered choice that has ${JSON.stringify(condition)}`)
  return all.slice(0, lowest + 1)
}

// A slice names its record as papers do: by code, by name, or by an alias.
function refersTo(
  source: FigureSource,
  column: RawBuilder<unknown>,
  target: string,
  given: string,
): RawBuilder<unknown> {
  const register = getRegister(source.registers, target)
  const ways = [
    ...[...new Set([...register.key, register.naming])].map(
      (name) => sql`r.${sql.ref(columnOf(name))}::text = ${given}`,
    ),
    ...aliasFields(register).map((name) => sql`${given} = any(r.${sql.ref(columnOf(name))})`),
    sql`r.id::text = ${given}`,
  ]
  return sql`${column} in (select r.id from ${sql.table(tableOf(register))} as r where ${visible('r', source.tx)} and (${sql.join(ways, sql` or `)}))`
}

const aliasFields = (register: Register): string[] =>
  Object.entries(register.fields)
    .filter(([, f]) => f.type === 'names')
    .map(([name]) => name)

function existsOf(source: FigureSource, figure: AnyCounted, request: FigureRequest): RawBuilder<unknown> {
  const exists = figure.exists!
  const other = new FigureSource(source.tx, source.registers, getRegister(source.registers, exists.in), 'e')
  const parts = [
    other.visible(),
    sql`${other.column(exists.by)} = ${source.column('id')}`,
    ...whereOf(other, exists.where ?? {}, request.params ?? {}, figure.label),
  ]
  if (exists.during !== undefined) {
    const { from } = getSpan(request.period)
    parts.push(sql`${other.column(exists.during)} between ${from}::date and ${lastDayOf(source.tx, request.period)}`)
  }
  const condition = sql.join(parts, sql` and `)
  return sql`exists (select 1 from ${other.from()} where ${condition})`
}
