import { sql } from 'kysely'
import type pg from 'pg'
import { columnOf, getRegister, tableOf, type Register, type Registers } from '../define/index.ts'
import { admitLedgerDay, readIn, visible, writeIn, type WriteTx } from '../store/index.ts'
import { judgement, nextValue } from './classify.ts'
import { planAsUsual, planForMany, readToday, stagedRegisters, type Counts } from './dry-run.ts'
import { deleteStaged, getSummary, holdImports, lockImport, sayState, type ImportSummary } from './imports.ts'
import { ledgerColumns } from './ledger-columns.ts'
import { refuse } from './refusals.ts'
import { lookedUp, type StagedIn } from './staged-references.ts'
import type { Progress } from './stage.ts'

export interface Applying {
  readonly region: string
  readonly registers: Registers
  readonly importId: string
  readonly actor: string
  /** 建账: the day on which the ledger was kept; otherwise the day given when it was staged, else the clock. */
  readonly ledgerDay?: string | undefined
  /** Somebody has looked at everything that the dry run asks about. */
  readonly confirmed?: boolean | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/**
 * Writes a staged import into the registers: everything with one event, or nothing. Refused while it has problems, and
 * when the records have changed in a way that makes the dry run another answer. Answers the event's id.
 */
export async function applyImport(pool: pg.Pool, applying: Applying): Promise<string> {
  const { region, importId, actor } = applying
  const before = await readIn(pool, region, (tx) => getSummary(tx, importId))
  const ledgerDay = applying.ledgerDay ?? before.ledgerDay ?? undefined
  const event = await writeIn(
    pool,
    { region, actor, kind: 'import.applied', ...(ledgerDay && { ledgerDay }) },
    async (tx) => {
      await holdImports(tx)
      const found = await lockImport(tx, importId)
      if (found.state !== 'staged')
        throw refuse('importNotStaged', { file: found.fileName, state: sayState(found.state) })
      if (found.problemCount > 0)
        throw refuse('importHasProblems', { file: found.fileName, problems: found.problemCount })
      if (found.askCount > 0 && !applying.confirmed)
        throw refuse('importNotConfirmed', { file: found.fileName, asks: found.askCount })
      tx.note({ import: importId, file: found.fileName, sha256: found.sha256, counts: found.counts })
      if (found.askCount > 0) tx.note({ confirmed: found.askCount })
      await planForMany(tx)
      const staged = { tx, registers: applying.registers, importId }
      const registers = await stagedRegisters(staged)
      for (const register of registers)
        await refuseOtherAnswer(staged, register, found, ledgerDay ?? (await readToday(tx)))
      for (const register of registers) await writeRegister(tx, staged, register, found, applying.onProgress)
      await planAsUsual(tx)
      await deleteStaged(tx, importId)
      await sql`update imports set state = 'applied', applied_by = ${tx.eventId} where region = ${region} and id = ${importId}`.execute(
        tx.db,
      )
      return tx.eventId
    },
  )
  await refreshStatistics(pool, applying.registers, before.counts)
  return event
}

// The planner knows nothing of rows that just came in by the thousand; autovacuum would tell it a minute later.
async function refreshStatistics(pool: pg.Pool, registers: Registers, counts: readonly Counts[]): Promise<void> {
  const grown = counts
    .filter((of) => of.new + of.changed >= 500)
    .map((of) => tableOf(getRegister(registers, of.register)))
  if (grown.length > 0) await pool.query(`analyze ${grown.join(', ')}`)
}

async function refuseOtherAnswer(
  staged: StagedIn,
  register: Register,
  found: ImportSummary,
  day: string,
): Promise<void> {
  const { tx, importId } = staged
  const { rows } = await sql<{ records: number }>`
    with ${judgement(staged, register, day)}
    select count(*)::int as records from judged as j
    join import_rows as r on r.region = ${tx.region} and r.import_id = ${importId} and r.ordinal = j.ordinal
    where (r.kind, r.record_id, r.base_version, r.changed, r.resolved)
      is distinct from (j.kind, j.record_id, j.base_version, j.changed, j.resolved)`.execute(tx.db)
  const { records } = rows[0]!
  if (records > 0) throw refuse('importAnswerChanged', { file: found.fileName, title: register.title, records })
}

async function writeRegister(
  tx: WriteTx,
  staged: StagedIn,
  register: Register,
  found: ImportSummary,
  onProgress: Applying['onProgress'],
): Promise<void> {
  const counts = found.counts.find((of) => of.register === register.name)
  const total = (counts?.new ?? 0) + (counts?.changed ?? 0)
  if (!counts || total === 0) return
  onProgress?.({ step: 'applying', of: register.title, rows: 0, total })
  await admitLedgerDay(tx, register)
  const closed = await closeChanged(tx, staged, register)
  if (closed !== counts.changed) {
    throw refuse('importAnswerChanged', {
      file: found.fileName,
      title: register.title,
      records: counts.changed - closed,
    })
  }
  await insertVersions(tx, staged, register, found)
  await holdReferences(tx, staged, register, found)
  onProgress?.({ step: 'applying', of: register.title, rows: total, total })
}

const rowsOf = (tx: WriteTx, importId: string, register: Register) =>
  sql`r.region = ${tx.region} and r.import_id = ${importId} and r.register = ${register.name}`

async function closeChanged(tx: WriteTx, { importId }: StagedIn, register: Register): Promise<number> {
  const table = sql.table(tableOf(register))
  const which = sql`from import_rows as r where ${rowsOf(tx, importId, register)} and r.kind = 'changed'
    and t.region = r.region and t.id = r.record_id and t.version = r.base_version and ${visible('t', tx)}`
  if (tx.ledgerDay !== undefined) {
    const { rows } = await sql<{ records: number }>`
      select count(*)::int as records from import_rows as r join ${table} as t
        on t.region = r.region and t.id = r.record_id and t.version = r.base_version
      where ${rowsOf(tx, importId, register)} and r.kind = 'changed' and t.recorded_from >= ${tx.stamp}::timestamptz`.execute(
      tx.db,
    )
    const { records } = rows[0]!
    if (records > 0) throw refuse('ledgerDayNotAfter', { title: register.title, day: tx.ledgerDay, records })
  }
  const closed =
    await sql`update ${table} as t set recorded_to = ${tx.stamp}::timestamptz, closed_by = ${tx.eventId} ${which}`.execute(
      tx.db,
    )
  return Number(closed.numAffectedRows ?? 0n)
}

async function insertVersions(
  tx: WriteTx,
  { importId }: StagedIn,
  register: Register,
  found: ImportSummary,
): Promise<void> {
  const columns = ledgerColumns(register)
  const names = columns.map((column) => sql.ref(column.field ? columnOf(column.name) : 'status'))
  const values = columns.map((column, i) =>
    nextValue(register, column, i + 1, { row: 'r', sheet: 's', current: 'cur' }),
  )
  const table = sql.table(tableOf(register))
  try {
    await sql`
      insert into ${table} (region, id, version, recorded_from, opened_by, ${sql.join(names)})
      select r.region, r.record_id, coalesce(r.base_version, 0) + 1, ${tx.stamp}::timestamptz, ${tx.eventId}::uuid, ${sql.join(values)}
      from import_rows as r
      join import_sheets as s on s.region = r.region and s.import_id = r.import_id and s.sheet = r.sheet
      left join ${table} as cur on cur.region = r.region and cur.id = r.record_id and cur.version = r.base_version
      where ${rowsOf(tx, importId, register)} and r.kind in ('new', 'changed')`.execute(tx.db)
  } catch (error) {
    if (error instanceof Error && 'constraint' in error && error.constraint === `${tableOf(register)}_key`) {
      throw refuse('keyTakenMeanwhile', { file: found.fileName, title: register.title })
    }
    throw error
  }
}

// Held until the end, so that nobody ends a record that ours begin to refer to; what ended just before is seen afterwards.
async function holdReferences(tx: WriteTx, staged: StagedIn, register: Register, found: ImportSummary): Promise<void> {
  for (const { position, target } of lookedUp(staged.registers, register)) {
    if (!target) continue
    const table = sql.table(tableOf(target))
    const referred = sql`select distinct r.resolved[${sql.lit(position)}]::uuid as id from import_rows as r
      where ${rowsOf(tx, staged.importId, register)} and r.kind in ('new', 'changed') and r.resolved[${sql.lit(position)}] is not null`
    await sql`select from ${table} as t where ${visible('t', tx)} and t.id in (${referred}) for key share`.execute(
      tx.db,
    )
    const { rows } = await sql<{ records: number }>`
      select count(*)::int as records from (${referred}) as r
      where not exists (select from ${table} as t where ${visible('t', tx)} and t.id = r.id)`.execute(tx.db)
    const { records } = rows[0]!
    if (records > 0) throw refuse('importAnswerChanged', { file: found.fileName, title: target.title, records })
  }
}
