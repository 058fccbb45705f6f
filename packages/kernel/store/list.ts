import { sql, type RawBuilder } from 'kysely'
import { columnOf, getField, getRegister, tableOf, type Field, type Register, type Registers } from '../define/index.ts'
import { columnTypeOf, hasInitials, initialsColumn } from './columns.ts'
import { recordColumns, rowOf, type RecordRow } from './records.ts'
import { refuse } from './refusals.ts'
import type { Tx } from './transaction.ts'
import { visible } from './visible.ts'

/** One column narrowed: any of the values, a range (both ends inside), words in it, or empty. */
export type Filter =
  | { readonly any: readonly string[] }
  | { readonly from?: string; readonly to?: string }
  | { readonly contains: string }
  | { readonly empty: boolean }

export interface Query {
  /** By field name; `status` too. */
  readonly filters?: Readonly<Record<string, Filter>>
  /** Words in the natural key or the naming field, or the pinyin initials with which the latter begins. */
  readonly search?: string
  /** Only by the pinyin initials, which an index serves. */
  readonly initials?: string
  readonly sort?: string
  readonly descending?: boolean
  readonly limit?: number
  /** The `next` of the page before. */
  readonly after?: string
  /** The records behind a figure: a FROM in which they are `t`, and what they must fulfil. */
  readonly within?: Within
}

export interface Within {
  readonly from: RawBuilder<unknown>
  readonly where: RawBuilder<unknown>
}

export interface Listed<R extends Register = Register> extends RecordRow<R> {
  /** Names of the records that the reference fields point to. */
  readonly names: { readonly [F in keyof R['fields'] & string]?: string | null }
}

export interface Page<R extends Register = Register> {
  readonly rows: readonly Listed<R>[]
  readonly next: string | null
}

interface Cursor {
  readonly value: string | null
  readonly id: string
}

interface Order {
  readonly column: RawBuilder<unknown>
  readonly type: string
  readonly descending: boolean
}

/**
 * A page by key: the same cost at any depth. Empty values come last in either direction; they are read by a statement of
 * their own, since an index serves one direction with its empty values at one end only.
 */
export async function listRecords<R extends Register>(
  tx: Tx,
  registers: Registers,
  register: R,
  query: Query = {},
): Promise<Page<R>> {
  const limit = Math.min(Math.max(query.limit ?? 50, 1), 1000)
  const sort = query.sort ?? Object.values(register.lists)[0]!.sort
  const order: Order = {
    column: sort === 'status' ? sql.ref('t.status') : sql.ref(`t.${columnOf(sort)}`),
    type: sort === 'status' ? 'text' : columnTypeOf(getFieldOrRefuse(register, sort)),
    descending: query.descending ?? false,
  }
  const after = query.after === undefined ? undefined : readCursor(query.after)
  const read = (empty: boolean, count: number) =>
    readPart(tx, registers, register, query, { order, after, empty, count })
  const filled = after?.value === null ? [] : await read(false, limit + 1)
  const rows = filled.length > limit ? filled : [...filled, ...(await read(true, limit + 1 - filled.length))]
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const next =
    rows.length > limit && last
      ? writeCursor({ value: last['sort_value'] as string | null, id: last['id'] as string })
      : null
  return {
    rows: page.map((row) => ({ ...rowOf(register, row), names: namesOf(register, row) as Listed<R>['names'] })),
    next,
  }
}

interface Part {
  readonly order: Order
  readonly after: Cursor | undefined
  /** The records whose sort value is empty, or the others. */
  readonly empty: boolean
  readonly count: number
}

async function readPart(
  tx: Tx,
  registers: Registers,
  register: Register,
  query: Query,
  part: Part,
): Promise<Record<string, unknown>[]> {
  const { column, descending } = part.order
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const beyond = beyondCursor(part)
  const statement = sql<Record<string, unknown>>`
    select ${recordColumns(register, 't')}, ${referenceNames(tx, registers, register)} ${column}::text as sort_value
    from ${fromOf(register, query)}
    where ${conditions(tx, register, query)} and ${column} is ${sql.raw(part.empty ? 'null' : 'not null')} ${beyond ? sql`and ${beyond}` : sql``}
    order by ${part.empty ? sql`` : sql`${column} ${direction},`} t.id ${direction} limit ${part.count}`
  try {
    return (await statement.execute(tx.db)).rows
  } catch (error) {
    // A place in the order of another column: its value is none of this one.
    if (part.after && isDataError(error)) throw refuse('cursorInvalid', {})
    throw error
  }
}

const isDataError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('22')

function beyondCursor({ order: { column, type, descending }, after, empty }: Part): RawBuilder<unknown> | undefined {
  if (!after || (empty && after.value !== null)) return undefined
  const than = sql.raw(descending ? '<' : '>')
  if (empty) return sql`t.id ${than} ${after.id}::uuid`
  return sql`(${column}, t.id) ${than} (${after.value}::${sql.raw(type)}, ${after.id}::uuid)`
}

const fromOf = (register: Register, query: Query): RawBuilder<unknown> =>
  query.within?.from ?? sql`${sql.table(tableOf(register))} as t`

export interface Totals {
  readonly count: number
  /** The count stopped at its bound: there are more. */
  readonly more: boolean
  /** Exact sums of the money and number columns; absent where the count stopped. */
  readonly sums: Readonly<Record<string, string>>
}

/** Counts (up to `bound`) and sums of what a query filters. */
export async function totalRecords(tx: Tx, register: Register, query: Query, bound = 10_000): Promise<Totals> {
  const summed = Object.entries(register.fields).filter(([, f]) => f.type === 'money' || f.type === 'whole')
  const sums = summed.map(
    ([name]) => sql`coalesce(sum(${sql.ref(columnOf(name))}), 0)::text as ${sql.ref(`s_${columnOf(name)}`)}`,
  )
  const { rows } = await sql<Record<string, unknown>>`
    select ${sql.join([sql`count(*)::int as count`, ...sums])} from (
      select t.* from ${fromOf(register, query)} where ${conditions(tx, register, query)} limit ${bound + 1}) as t`.execute(
    tx.db,
  )
  const row = rows[0]!
  const count = row['count'] as number
  if (count > bound) return { count: bound, more: true, sums: {} }
  return {
    count,
    more: false,
    sums: Object.fromEntries(summed.map(([name]) => [name, row[`s_${columnOf(name)}`] as string])),
  }
}

function conditions(tx: Tx, register: Register, query: Query): RawBuilder<boolean> {
  const parts: RawBuilder<unknown>[] = [visible('t', tx)]
  for (const [name, filter] of Object.entries(query.filters ?? {})) {
    parts.push(filterOf(name === 'status' ? undefined : getFieldOrRefuse(register, name), name, filter))
  }
  if (query.within) parts.push(query.within.where)
  if (query.search) {
    const text = query.search.toLowerCase()
    const where = [...new Set([register.naming, ...register.key])].map(
      (name) => sql`strpos(lower(${sql.ref(`t.${columnOf(name)}`)}::text), ${text}) > 0`,
    )
    const initials = isInitials(text) && hasInitials(register) ? [beginsWith(text)] : []
    parts.push(sql`(${sql.join([...where, ...initials], sql` or `)})`)
  }
  if (query.initials !== undefined)
    parts.push(
      hasInitials(register) && isInitials(query.initials) ? beginsWith(query.initials.toLowerCase()) : sql`false`,
    )
  return sql<boolean>`${sql.join(parts, sql` and `)}`
}

/** Whether a text may be the initials of a name: two letters or more. */
export const isInitials = (text: string): boolean => /^[a-z][a-z0-9]+$/i.test(text)

// A range, not LIKE, which may not use an index under a policy.
const beginsWith = (initials: string): RawBuilder<unknown> => {
  const column = sql.ref(`t.${initialsColumn}`)
  return sql`(${column} >= ${initials} and ${column} < ${`${initials}~`})`
}

function filterOf(field: Field | undefined, name: string, filter: Filter): RawBuilder<unknown> {
  const column = sql.ref(`t.${columnOf(name)}`)
  const type = sql.raw(field ? columnTypeOf(field) : 'text')
  // A field of several names has a name when it is one of them.
  if ('any' in filter && field?.type === 'names') return sql`${column} && ${[...filter.any]}::text[]`
  if ('any' in filter) return sql`${column} in (${sql.join(filter.any.map((v) => sql`${v}::${type}`))})`
  if ('contains' in filter) return sql`strpos(lower(${column}::text), ${filter.contains.toLowerCase()}) > 0`
  if ('empty' in filter) return filter.empty ? sql`${column} is null` : sql`${column} is not null`
  const ends = [
    ...(filter.from === undefined ? [] : [sql`${column} >= ${filter.from}::${type}`]),
    ...(filter.to === undefined ? [] : [sql`${column} <= ${filter.to}::${type}`]),
  ]
  return ends.length > 0 ? sql.join(ends, sql` and `) : sql`true`
}

// Names are read row by row of the page: a join would be planned over the whole register.
function referenceNames(tx: Tx, registers: Registers, register: Register): RawBuilder<unknown> {
  const parts = Object.entries(register.fields).flatMap(([name, field]) => {
    if (field.type !== 'ref') return []
    const target = getRegister(registers, field.to)
    const naming = sql.ref(`r.${columnOf(target.naming)}`)
    return [
      sql`(select ${naming}::text from ${sql.table(tableOf(target))} as r where ${visible('r', tx)} and r.id = ${sql.ref(`t.${columnOf(name)}`)}) as ${sql.ref(`n_${columnOf(name)}`)}, `,
    ]
  })
  return parts.length > 0 ? sql.join(parts, sql``) : sql``
}

const namesOf = (register: Register, row: Record<string, unknown>): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(register.fields)
      .filter(([, f]) => f.type === 'ref')
      .map(([name]) => [name, (row[`n_${columnOf(name)}`] ?? null) as string | null]),
  )

function getFieldOrRefuse(register: Register, name: string): Field {
  if (!Object.hasOwn(register.fields, name)) throw refuse('fieldUnknown', { title: register.title, field: name })
  return getField(register, name)
}

const writeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.value, cursor.id])).toString('base64url')

function readCursor(text: string): Cursor {
  try {
    const [value, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string | null, string]
    if ((value === null || typeof value === 'string') && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
      return { value, id }
  } catch {
    // falls through to the refusal: a cut or foreign text
  }
  throw refuse('cursorInvalid', {})
}
