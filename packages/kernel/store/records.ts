import { sql, type RawBuilder } from 'kysely'
import { OPEN_END } from '../access/index.ts'
import { columnOf, entryStatus, getRegister, tableOf, type Register, type Registers } from '../define/index.ts'
import { columnsOf } from './columns.ts'
import { startOf } from './instant.ts'
import { refuse } from './refusals.ts'
import { checkRules } from './rules.ts'
import { newId, type Tx, type WriteTx } from './transaction.ts'
import { checkValues, isSameValue, tidyValues, type Value, type Values } from './values.ts'
import { visible } from './visible.ts'

/** The name of a field of a register: of any when the register is not known. */
type FieldName<R extends Register> = keyof R['fields'] & string

/** A version of a record; a field that its register does not have is a compile error where the register is known. */
export interface RecordRow<R extends Register = Register> {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly recordedFrom: string
  /** Null while it is open. */
  readonly recordedTo: string | null
  readonly openedBy: string
  readonly closedBy: string | null
  readonly values: Readonly<Record<FieldName<R>, Value>>
}

/** The columns of a version as `RecordRow` parts, for a select over `alias`. */
export function recordColumns(register: Register, alias: string): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${alias}.${column}`)
  const own = columnsOf(register).map(({ column }) => sql`${of(column)} as ${sql.ref(`f_${column}`)}`)
  return sql.join([
    sql`${of('id')} as id, ${of('version')} as version, ${of('status')} as status`,
    sql`${of('recorded_from')}::text as recorded_from, nullif(${of('recorded_to')}, ${sql.raw(OPEN_END)})::text as recorded_to`,
    sql`${of('opened_by')} as opened_by, ${of('closed_by')} as closed_by`,
    ...own,
  ])
}

export function rowOf<R extends Register>(register: R, row: Record<string, unknown>): RecordRow<R> {
  const values: Record<string, Value> = {}
  for (const { name, column } of columnsOf(register)) values[name] = (row[`f_${column}`] ?? null) as Value
  return {
    id: row['id'] as string,
    version: row['version'] as number,
    status: row['status'] as string,
    recordedFrom: row['recorded_from'] as string,
    recordedTo: (row['recorded_to'] ?? null) as string | null,
    openedBy: row['opened_by'] as string,
    closedBy: (row['closed_by'] ?? null) as string | null,
    values: values as RecordRow<R>['values'],
  }
}

export async function findRecord<R extends Register>(
  tx: Tx,
  register: R,
  id: string,
): Promise<RecordRow<R> | undefined> {
  const { rows } = await sql<Record<string, unknown>>`
    select ${recordColumns(register, 't')} from ${sql.table(tableOf(register))} as t
    where ${visible('t', tx)} and t.id = ${id}`.execute(tx.db)
  return rows[0] && rowOf(register, rows[0])
}

export async function getRecord<R extends Register>(tx: Tx, register: R, id: string): Promise<RecordRow<R>> {
  const found = await findRecord(tx, register, id)
  if (!found) throw refuse('recordNotFound', { title: register.title, record: id })
  return found
}

/** Every version of a record, the first one first, whatever the instant. */
export async function listVersions<R extends Register>(tx: Tx, register: R, id: string): Promise<RecordRow<R>[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select ${recordColumns(register, 't')} from ${sql.table(tableOf(register))} as t
    where t.region = ${tx.region} and t.id = ${id} order by t.version`.execute(tx.db)
  return rows.map((row) => rowOf(register, row))
}

/** The day on which a record came into the status that it has, whatever else was changed in it since. */
export async function statusBegan(tx: Tx, register: Register, id: string): Promise<string> {
  const table = sql.table(tableOf(register))
  const seen = (alias: string) =>
    sql`${sql.ref(`${alias}.region`)} = ${tx.region} and ${sql.ref(`${alias}.id`)} = ${id}${
      tx.knownBefore === null ? sql`` : sql` and ${sql.ref(`${alias}.recorded_from`)} < ${tx.knownBefore}::timestamptz`
    }`
  const { rows } = await sql<{ began: string }>`
    with now as (select t.status from ${table} as t where ${seen('t')} order by t.version desc limit 1)
    select min(t.recorded_from)::date::text as began from ${table} as t where ${seen('t')}
      and t.version > coalesce((select max(o.version) from ${table} as o, now where ${seen('o')} and o.status <> now.status), 0)`.execute(
    tx.db,
  )
  return rows[0]!.began
}

/**
 * Adds a record; refuses a taken natural key, a missing reference and what its definition does not allow. What only looks
 * wrong is refused too, until the writer has `confirmed` it.
 */
export async function addRecord(
  tx: WriteTx,
  registers: Registers,
  register: Register,
  given: Values,
  status = entryStatus(register),
  confirmed = false,
): Promise<string> {
  await admitLedgerDay(tx, register)
  checkStatus(register, status)
  const values = tidyValues(register, given)
  checkValues(register, values, { today: tx.stamp.slice(0, 10), status })
  await checkRules(tx, register, { values, before: null, confirmed })
  await checkReferences(tx, registers, register, values)
  const id = newId()
  await insertVersion(tx, register, { id, version: 1, status, values })
  return id
}

/** Closes the version that the caller read and opens the next one, with the given fields changed. Refuses to change nothing. */
export async function changeRecord(
  tx: WriteTx,
  registers: Registers,
  register: Register,
  read: { id: string; version: number },
  changes: { values?: Values; status?: string; confirmed?: boolean },
): Promise<void> {
  await admitLedgerDay(tx, register)
  const before = await getRecord(tx, register, read.id)
  if (before.version !== read.version)
    throw refuse('changedMeanwhile', { title: register.title, record: nameOf(register, before) })
  if (changes.status !== undefined) checkStatus(register, changes.status)
  const given = tidyValues(register, changes.values ?? {})
  const values = { ...before.values, ...given }
  checkValues(register, given, null)
  checkValues(register, values, { today: tx.stamp.slice(0, 10), status: changes.status ?? before.status })
  if ((changes.status ?? before.status) === before.status && isSame(register, before.values, values))
    throw refuse('nothingChanged', { title: register.title, record: nameOf(register, before) })
  await checkRules(tx, register, { values, before: before.values, confirmed: changes.confirmed ?? false })
  await checkReferences(tx, registers, register, given)
  await closeRecord(tx, register, read)
  await insertVersion(tx, register, {
    id: read.id,
    version: read.version + 1,
    status: changes.status ?? before.status,
    values,
  })
}

const isSame = (register: Register, before: Values, after: Values): boolean =>
  Object.entries(register.fields).every(([name, field]) =>
    isSameValue(field, before[name] ?? null, after[name] ?? null),
  )

/** A record by the name that people see, as far as it has one of its own. */
function nameOf(register: Register, row: RecordRow): string {
  const name = row.values[register.naming]
  return register.fields[register.naming]?.type === 'text' && typeof name === 'string' ? name : row.id
}

/** Ends a record without a successor, if it is still at the version that the caller read. */
export async function closeRecord(
  tx: WriteTx,
  register: Register,
  read: { id: string; version: number },
): Promise<void> {
  const closed = await sql`
    update ${sql.table(tableOf(register))} set recorded_to = ${tx.stamp}::timestamptz, closed_by = ${tx.eventId}
    where region = ${tx.region} and id = ${read.id} and version = ${read.version} and recorded_to = ${sql.raw(OPEN_END)}`.execute(
    tx.db,
  )
  if (closed.numAffectedRows !== 1n) throw refuse('changedMeanwhile', { title: register.title, record: read.id })
}

async function insertVersion(
  tx: WriteTx,
  register: Register,
  next: { id: string; version: number; status: string; values: Values },
): Promise<void> {
  const columns = columnsOf(register)
  const names = columns.map(({ column }) => sql.ref(column))
  const cells = columns.map(({ name, type }) => sql`${next.values[name] ?? null}::${sql.raw(type)}`)
  try {
    await sql`insert into ${sql.table(tableOf(register))}
      (region, id, version, recorded_from, opened_by, status, ${sql.join(names)})
      values (${tx.region}, ${next.id}, ${next.version}, ${tx.stamp}::timestamptz, ${tx.eventId}, ${next.status}, ${sql.join(cells)})`.execute(
      tx.db,
    )
  } catch (error) {
    if (isUniqueViolation(error, `${tableOf(register)}_key`)) {
      const key = register.key.map((name) => String(next.values[name] ?? '')).join(' ')
      throw refuse('keyTaken', { title: register.title, key })
    }
    throw error
  }
}

const isUniqueViolation = (error: unknown, constraint: string): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === '23505' &&
  'constraint' in error &&
  error.constraint === constraint

function checkStatus(register: Register, status: string): void {
  if (Object.hasOwn(register.statuses, status)) return
  const allowed = Object.values(register.statuses).join('、')
  throw refuse('statusUnknown', { title: register.title, status, allowed })
}

// Foreign keys cannot point at a versioned table; the open row is held until the end of the transaction instead.
async function checkReferences(tx: WriteTx, registers: Registers, register: Register, values: Values): Promise<void> {
  for (const [name, field] of Object.entries(register.fields)) {
    const id = values[name] ?? null
    if (field.type !== 'ref' || id === null) continue
    const target = getRegister(registers, field.to)
    const { rows } = await sql`
      select 1 from ${sql.table(tableOf(target))}
      where region = ${tx.region} and id = ${id} and recorded_to = ${sql.raw(OPEN_END)} for key share`.execute(tx.db)
    if (rows.length === 0) throw refuse('referenceMissing', { label: field.label, target: target.title })
  }
}

/** 建账 is for a register whose every version was recorded by that day; later it would rewrite what was known. */
export async function admitLedgerDay(tx: WriteTx, register: Register): Promise<void> {
  if (tx.ledgerDay === undefined) return
  const at = sql`${startOf(tx.ledgerDay)}::timestamptz`
  const { rows } = await sql`
    select 1 from ${sql.table(tableOf(register))}
    where region = ${tx.region}
      and (recorded_from > ${at} or (recorded_to > ${at} and recorded_to < ${sql.raw(OPEN_END)})) limit 1`.execute(
    tx.db,
  )
  if (rows.length > 0) throw refuse('ledgerDayTooLate', { title: register.title, day: tx.ledgerDay })
}

/** References of open rows to records that are not open: what `doctor` lists. */
export async function listDangling(
  tx: Tx,
  registers: Registers,
  register: Register,
): Promise<{ id: string; field: string; target: string }[]> {
  const found: { id: string; field: string; target: string }[] = []
  for (const [name, field] of Object.entries(register.fields)) {
    if (field.type !== 'ref') continue
    const target = tableOf(getRegister(registers, field.to))
    const column = sql.ref(`t.${columnOf(name)}`)
    const { rows } = await sql<{ id: string; target: string }>`
      select t.id, ${column}::text as target from ${sql.table(tableOf(register))} as t
      where ${visible('t', tx)} and ${column} is not null
        and not exists (select 1 from ${sql.table(target)} as r where ${visible('r', tx)} and r.id = ${column})`.execute(
      tx.db,
    )
    for (const row of rows) found.push({ id: row.id, field: name, target: row.target })
  }
  return found
}
