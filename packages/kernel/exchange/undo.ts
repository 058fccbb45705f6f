import { sql } from 'kysely'
import type pg from 'pg'
import { columnOf, inOrderOfReference, tableOf, type Register, type Registers } from '../define/index.ts'
import { columnsOf, visible, writeIn, type WriteTx } from '../store/index.ts'
import { planForMany } from './dry-run.ts'
import { holdImports, lockImport, sayState, type ImportSummary } from './imports.ts'
import { refuse } from './refusals.ts'
import { keyText, nameText, type Sql } from './said-sql.ts'

export interface Undoing {
  readonly region: string
  readonly registers: Registers
  readonly importId: string
  readonly actor: string
}

const named = 20

/**
 * Takes an applied import back: changed records get a new version with their former content, new ones end without a
 * successor. One event, all or nothing; refused, by name, when a record has changed since or others refer to a new one.
 */
export async function undoImport(pool: pg.Pool, { region, registers, importId, actor }: Undoing): Promise<string> {
  return writeIn(pool, { region, actor, kind: 'import.undone' }, async (tx) => {
    await holdImports(tx)
    const found = await lockImport(tx, importId)
    if (found.state !== 'applied')
      throw refuse('importNotApplied', { file: found.fileName, state: sayState(found.state) })
    await planForMany(tx)
    tx.note({
      import: importId,
      file: found.fileName,
      sha256: found.sha256,
      applied: found.appliedBy,
      counts: found.counts,
    })
    const wrote = found.counts.filter((counts) => counts.new + counts.changed > 0).map((counts) => counts.register)
    const touched = inOrderOfReference(registers).filter(({ name }) => wrote.includes(name))
    for (const register of touched) await refuseChangedSince(tx, registers, register, found)
    for (const register of touched.toReversed()) await takeBack(tx, register, found.appliedBy!)
    for (const register of touched) await refuseReferredTo(tx, registers, register, found)
    await sql`update imports set state = 'undone', undone_by = ${tx.eventId} where region = ${region} and id = ${importId}`.execute(
      tx.db,
    )
    return tx.eventId
  })
}

/** Versions that the import wrote, and the open versions of their records. */
const written = (tx: WriteTx, register: Register, event: string | null): Sql => {
  const table = sql.table(tableOf(register))
  return sql`${table} as w left join ${table} as t on t.id = w.id and ${visible('t', tx)}
    where w.region = ${tx.region} and w.opened_by = ${event}::uuid`
}

/** `项目一（KJ-1）`, or the number alone where it is the name. */
async function listNames(
  tx: WriteTx,
  registers: Registers,
  { register, alias }: { register: Register; alias: string },
  rows: Sql,
): Promise<{ count: number; names: string }> {
  const name = nameText(registers, tx, register, alias)
  const key = keyText(registers, tx, register, alias)
  const { rows: found } = await sql<{ name: string | null; key: string | null; count: number }>`
    select ${name} as name, ${key} as key, count(*) over ()::int as count ${rows} order by 2 limit ${named}`.execute(
    tx.db,
  )
  const names = found.map((row) =>
    row.name === row.key || row.name === null ? (row.key ?? '') : `${row.name}（${row.key}）`,
  )
  const count = found[0]?.count ?? 0
  return { count, names: `${register.title}${names.join('、')}${count > names.length ? '等' : ''}` }
}

async function refuseChangedSince(
  tx: WriteTx,
  registers: Registers,
  register: Register,
  found: ImportSummary,
): Promise<void> {
  const table = sql.table(tableOf(register))
  // Locked first: whoever begins to refer to one of them waits, or is seen below.
  await sql`select from ${table} as t where ${visible('t', tx)} and t.id in (
    select w.id from ${table} as w where w.region = ${tx.region} and w.opened_by = ${found.appliedBy}::uuid) for update`.execute(
    tx.db,
  )
  // What a later import changed and its undo put back is not changed.
  const columns = ['status', ...columnsOf(register).map(({ column }) => column)]
  const of = (alias: string) => sql.join(columns.map((column) => sql.ref(`${alias}.${column}`)))
  const { count, names } = await listNames(
    tx,
    registers,
    { register, alias: 'w' },
    sql`from ${written(tx, register, found.appliedBy)} and (t.id is null or (${of('t')}) is distinct from (${of('w')}))`,
  )
  if (count > 0) throw refuse('undoChangedSince', { file: found.fileName, count, names })
}

async function takeBack(tx: WriteTx, register: Register, event: string): Promise<void> {
  const table = sql.table(tableOf(register))
  const own = sql.join(columnsOf(register).map(({ column }) => sql.ref(column)))
  const former = sql.join(columnsOf(register).map(({ column }) => sql.ref(`former.${column}`)))
  const wrote = sql`w.region = ${tx.region} and w.opened_by = ${event}::uuid`
  await sql`update ${table} as t set recorded_to = ${tx.stamp}::timestamptz, closed_by = ${tx.eventId}
    from ${table} as w where ${wrote} and t.id = w.id and ${visible('t', tx)}`.execute(tx.db)
  await sql`
    insert into ${table} (region, id, version, recorded_from, opened_by, status, ${own})
    select t.region, t.id, t.version + 1, ${tx.stamp}::timestamptz, ${tx.eventId}::uuid, former.status, ${former}
    from ${table} as w
    join ${table} as former on former.region = w.region and former.id = w.id and former.version = w.version - 1
    join ${table} as t on t.region = w.region and t.id = w.id and t.closed_by = ${tx.eventId}
    where ${wrote}`.execute(tx.db)
}

async function refuseReferredTo(
  tx: WriteTx,
  registers: Registers,
  register: Register,
  found: ImportSummary,
): Promise<void> {
  const ended = sql`select w.id from ${sql.table(tableOf(register))} as w
    where w.region = ${tx.region} and w.opened_by = ${found.appliedBy}::uuid and w.version = 1`
  for (const other of Object.values(registers)) {
    for (const [name, field] of Object.entries(other.fields)) {
      if (field.type !== 'ref' || field.to !== register.name) continue
      const rows = sql`from ${sql.table(tableOf(other))} as t where ${visible('t', tx)} and ${sql.ref(`t.${columnOf(name)}`)} in (${ended})`
      const { count, names } = await listNames(tx, registers, { register: other, alias: 't' }, rows)
      if (count > 0) throw refuse('undoReferredTo', { file: found.fileName, count, names })
    }
  }
}
