import { sql } from 'kysely'
import type pg from 'pg'
import type { Registers } from '../define/index.ts'
import { prepareIn, readIn, type Tx } from '../store/index.ts'
import { judgeRows, readToday, type Counts } from './dry-run.ts'
import type { Problem } from './problem.ts'
import { refuse } from './refusals.ts'
import type { Skipped } from './stage.ts'

export type ImportState = 'staged' | 'applied' | 'undone'

export interface ImportSummary {
  readonly id: string
  readonly fileName: string
  readonly sha256: string
  readonly fileBytes: number
  readonly state: ImportState
  readonly stagedAt: string
  readonly stagedBy: string
  readonly ledgerDay: string | null
  readonly counts: readonly Counts[]
  readonly problemCount: number
  /** What looks wrong and has to be confirmed when it is applied. */
  readonly askCount: number
  /** The events that applied and undid it. */
  readonly appliedBy: string | null
  readonly undoneBy: string | null
}

/** What the dry run found, for the person who decides. */
export interface DryRun extends ImportSummary {
  /** The first 200, in the order of the workbook. */
  readonly problems: readonly Problem[]
  /** As many of what has to be confirmed. */
  readonly asks: readonly Problem[]
  readonly skipped: readonly Skipped[]
}

export const sayState = (state: ImportState): string =>
  ({ staged: '尚未写入', applied: '已经写入', undone: '已经撤回' })[state]

interface ImportRow {
  id: string
  file_name: string
  sha256: string
  file_bytes: string
  state: ImportState
  staged_at: string
  staged_by: string
  ledger_day: string | null
  counts: string
  skipped: string
  problem_count: number
  applied_by: string | null
  undone_by: string | null
}

const columns = sql`id, file_name, sha256, file_bytes::text, state, staged_at::text, staged_by, ledger_day::text, counts,
  skipped, cell_problems + record_problems as problem_count, applied_by, undone_by`

// An import that was staged before rules were asked has no such count.
const countsOf = (row: ImportRow): Counts[] =>
  (JSON.parse(row.counts) as (Omit<Counts, 'asks'> & { asks?: number })[]).map((of) => ({ asks: 0, ...of }))

const summaryOf = (row: ImportRow): ImportSummary => ({
  id: row.id,
  fileName: row.file_name,
  sha256: row.sha256,
  fileBytes: Number(row.file_bytes),
  state: row.state,
  stagedAt: row.staged_at,
  stagedBy: row.staged_by,
  ledgerDay: row.ledger_day,
  counts: countsOf(row),
  problemCount: row.problem_count,
  askCount: countsOf(row).reduce((sum, { asks }) => sum + asks, 0),
  appliedBy: row.applied_by,
  undoneBy: row.undone_by,
})

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

async function getRow(tx: Tx, id: string, lock: boolean): Promise<ImportRow> {
  if (!isId(id)) throw refuse('importNotFound', { id })
  const { rows } = await sql<ImportRow>`
    select ${columns} from imports where region = ${tx.region} and id = ${id} ${lock ? sql`for update` : sql``}`.execute(
    tx.db,
  )
  if (!rows[0]) throw refuse('importNotFound', { id })
  return rows[0]
}

export const getSummary = async (tx: Tx, id: string): Promise<ImportSummary> => summaryOf(await getRow(tx, id, false))

/** The same, held by this transaction: two people cannot apply or undo it at once. */
export const lockImport = async (tx: Tx, id: string): Promise<ImportSummary> => summaryOf(await getRow(tx, id, true))

// One at a time in a county: two that change the same records in another order would wait for one another for ever.
export const holdImports = (tx: Tx): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(260331, hashtext(${tx.region}))`.execute(tx.db)

export async function listImports(pool: pg.Pool, region: string, limit = 100): Promise<ImportSummary[]> {
  return readIn(pool, region, async (tx) => {
    const { rows } = await sql<ImportRow>`
      select ${columns} from imports where region = ${tx.region} order by staged_at desc, id desc limit ${limit}`.execute(
      tx.db,
    )
    return rows.map(summaryOf)
  })
}

const shownProblems = 200

export async function getImport(pool: pg.Pool, region: string, id: string): Promise<DryRun> {
  return readIn(pool, region, async (tx) => {
    const row = await getRow(tx, id, false)
    const [problems, asks] = [await listProblems(tx, id, false), await listProblems(tx, id, true)]
    return { ...summaryOf(row), problems, asks, skipped: JSON.parse(row.skipped) as Skipped[] }
  })
}

async function listProblems(tx: Tx, importId: string, asks: boolean): Promise<Problem[]> {
  const { rows } = await sql<Problem>`
    select p.sheet, p.row_no as "row", p.cell, p.code, p.what, p.advice
    from import_problems as p left join import_sheets as s
      on s.region = p.region and s.import_id = p.import_id and s.sheet = p.sheet
    where p.region = ${tx.region} and p.import_id = ${importId} and (p.code = 'confirmationNeeded') = ${asks}
    order by s.position nulls first, p.sheet, p.row_no nulls first, length(p.cell), p.cell, p.id limit ${shownProblems}`.execute(
    tx.db,
  )
  return rows
}

/** Judges the staged rows again, against the records of now. */
export async function recheckImport(
  pool: pg.Pool,
  { region, registers, importId }: { region: string; registers: Registers; importId: string },
): Promise<void> {
  await prepareIn(pool, region, async (tx) => {
    const found = await lockImport(tx, importId)
    if (found.state !== 'staged')
      throw refuse('importNotStaged', { file: found.fileName, state: sayState(found.state) })
    const judged = await judgeRows({ tx, registers, importId }, found.ledgerDay ?? (await readToday(tx)))
    await sql`update imports set counts = ${JSON.stringify(judged.counts)}, record_problems = ${judged.problems}
      where region = ${region} and id = ${importId}`.execute(tx.db)
  })
}

/** Removes a staged import that will not be applied; an applied one stays as a matter of record. */
export async function discardImport(pool: pg.Pool, region: string, importId: string): Promise<void> {
  await prepareIn(pool, region, async (tx) => {
    const found = await lockImport(tx, importId)
    if (found.state !== 'staged')
      throw refuse('importNotStaged', { file: found.fileName, state: sayState(found.state) })
    await deleteStaged(tx, importId)
    await sql`delete from imports where region = ${region} and id = ${importId}`.execute(tx.db)
  })
}

/** The staged rows hold what the workbook held, personal data too: they go as soon as they are not needed. */
export async function deleteStaged(tx: Tx, importId: string): Promise<void> {
  for (const table of ['import_rows', 'import_problems', 'import_sheets']) {
    await sql`delete from ${sql.table(table)} where region = ${tx.region} and import_id = ${importId}`.execute(tx.db)
  }
}
