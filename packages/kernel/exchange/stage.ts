import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import { plainFileName, type Register, type Registers } from '../define/index.ts'
import { newId, prepareIn, type Tx } from '../store/index.ts'
import { keptProblems, judgeRows, readToday, type Counts } from './dry-run.ts'
import { ledgerColumns } from './ledger-columns.ts'
import { keptSkipped, noFindings, readLedgerRows, type LedgerRow, type SkippedRow } from './ledger-rows.ts'
import { findRegisterOf, guessRegister, isOurOwn, peek } from './match-sheets.ts'
import { fault, type Problem } from './problem.ts'
import { refuse } from './refusals.ts'
import { insertProblems, insertRows, insertSheet } from './staging.ts'
import { openWorkbook, type OpenSheet, type WorkbookLimits } from './workbook-reader.ts'

export interface Progress {
  readonly step: 'reading' | 'checking' | 'applying'
  /** The sheet or the register that is worked on. */
  readonly of: string
  readonly rows: number
  /** As far as the file says it. */
  readonly total: number | undefined
}

export interface Staging {
  readonly region: string
  readonly registers: Registers
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly actor: string
  /** 建账: the day on which the ledger was kept; taken up again when it is applied. */
  readonly ledgerDay?: string | undefined
  readonly limits?: WorkbookLimits
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/**
 * Reads a workbook into the staging tables and judges each row against the records: the dry run. Answers the import's id;
 * `getImport` says what was found. A file that cannot be read as ledgers is refused and leaves nothing.
 */
export async function stageImport(pool: pg.Pool, staging: Staging): Promise<string> {
  const workbook = await openWorkbook(staging.bytes, staging.limits)
  const sheets = await sortSheets(workbook.sheets, staging.registers)
  return prepareIn(pool, staging.region, async (tx) => {
    const importId = newId()
    await insertImport(tx, importId, staging)
    const read = await readSheets(tx, importId, sheets.ledgers, staging)
    staging.onProgress?.({ step: 'checking', of: staging.fileName, rows: read.rows, total: read.rows })
    const problems = [...sheets.problems, ...read.problems]
    await insertProblems(tx, importId, 'cells', problems.slice(0, keptProblems))
    const day = staging.ledgerDay ?? (await readToday(tx))
    const judged = await judgeRows({ tx, registers: staging.registers, importId }, day)
    const skipped = [...sheets.skipped, ...read.skipped]
    await keepAnswer(tx, importId, {
      counts: judged.counts,
      skipped,
      inCells: read.count + sheets.problems.length,
      inRecords: judged.problems,
    })
    return importId
  })
}

interface Ledger {
  readonly sheet: OpenSheet
  readonly register: Register
}

/** A row or a whole sheet that was passed over. */
export type Skipped =
  | SkippedRow
  | { readonly sheet: string; readonly row: null; readonly why: '不是台账的工作表'; readonly text: string }

interface Sorted {
  readonly ledgers: Ledger[]
  readonly problems: Problem[]
  readonly skipped: Skipped[]
}

async function sortSheets(sheets: readonly OpenSheet[], registers: Registers): Promise<Sorted> {
  const sorted: Sorted = { ledgers: [], problems: [], skipped: [] }
  const guessed: Ledger[] = []
  for (const sheet of sheets) {
    if (isOurOwn(sheet.name)) continue
    const register = findRegisterOf(sheet.name, registers)
    if (register) {
      sorted.ledgers.push({ sheet, register })
      if (sheet.hidden) sorted.problems.push(hiddenSheet(sheet.name))
      continue
    }
    const rows = await peek(sheet)
    if (rows.length === 0) continue
    const guess = guessRegister(rows, registers)
    if (guess) guessed.push({ sheet, register: guess })
    else sorted.skipped.push({ sheet: sheet.name, row: null, why: '不是台账的工作表', text: sheet.name })
  }
  const names = guessed.map((guess) => nameFor(guess, [...sorted.ledgers, ...guessed]))
  for (const [i, { sheet, register }] of guessed.entries()) {
    const what = `工作表“${sheet.name}”像是${register.title}，但名称对不上`
    const advice = `请把工作表改名为“${names[i]!}”；不导入的请删去`
    sorted.problems.push({ ...fault('sheetUnknown', what, advice), sheet: sheet.name, row: null, cell: null })
  }
  if (sorted.ledgers.length > 0) return sorted
  if (sorted.problems.length + sorted.skipped.length === 0) throw refuse('workbookEmpty', {})
  const titles = guessed.length > 0 ? names : Object.values(registers).map(({ title }) => title)
  const found = sheets.map(({ name }) => name)
  throw refuse('noLedgerSheet', { sheets: found.slice(0, 8).join('、'), titles: titles.slice(0, 8).join('、') })
}

/** Two sheets of a workbook cannot have one name: 科研项目（北岙街道）. */
function nameFor({ sheet, register }: Ledger, all: readonly Ledger[]): string {
  const isOnly = all.filter((one) => one.register === register).length === 1
  return isOnly ? register.title : `${register.title}（${sheet.name}）`
}

const hiddenSheet = (name: string): Problem => ({
  ...fault('sheetHidden', `工作表“${name}”是隐藏的`, '要导入的请取消隐藏、核对后再上传，不导入的请删去'),
  sheet: name,
  row: null,
  cell: null,
})

interface ReadSheets {
  readonly rows: number
  /** All problems met; not more of them are kept than a person reads. */
  readonly count: number
  readonly problems: Problem[]
  readonly skipped: Skipped[]
}

async function readSheets(tx: Tx, importId: string, ledgers: readonly Ledger[], staging: Staging): Promise<ReadSheets> {
  const problems: Problem[] = []
  const skipped: Skipped[] = []
  let ordinal = 0
  let count = 0
  let isHeaded = false
  for (const [position, { sheet, register }] of ledgers.entries()) {
    const place = { importId, sheet: sheet.name, register: register.name, position }
    const findings = noFindings()
    const progress = (rows: number) =>
      staging.onProgress?.({ step: 'reading', of: sheet.name, rows, total: sheet.lastRow })
    let batch: LedgerRow[] = []
    let placed = false
    const flush = async () => {
      if (!placed && findings.heading) await insertSheet(tx, place, findings.heading)
      placed ||= findings.heading !== undefined
      if (batch.length > 0) await insertRows(tx, place, batch, ordinal + 1)
      ordinal += batch.length
      batch = []
      count += findings.problems.length
      problems.push(...findings.problems.splice(0).slice(0, Math.max(0, keptProblems - problems.length)))
    }
    for await (const row of readLedgerRows(sheet, register, ledgerColumns(register), findings)) {
      batch.push(row)
      if (batch.length < 1000) continue
      await flush()
      progress(row.number)
    }
    await flush()
    skipped.push(...findings.skipped)
    isHeaded ||= findings.heading !== undefined
  }
  if (ordinal === 0 && count === 0) throw isHeaded ? refuse('noDataRows', {}) : refuse('workbookEmpty', {})
  return { rows: ordinal, count, problems, skipped }
}

async function insertImport(tx: Tx, id: string, { bytes, fileName, actor, ledgerDay }: Staging): Promise<void> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  await sql`insert into imports (region, id, file_name, sha256, file_bytes, state, staged_by, ledger_day, counts, skipped)
    values (${tx.region}, ${id}, ${plainFileName(fileName, '未命名.xlsx')}, ${hash}, ${bytes.length}, 'staged', ${actor}, ${ledgerDay ?? null}::date, '[]', '[]')`.execute(
    tx.db,
  )
}

async function keepAnswer(
  tx: Tx,
  importId: string,
  { counts, skipped, inCells, inRecords }: { counts: Counts[]; skipped: Skipped[]; inCells: number; inRecords: number },
): Promise<void> {
  await sql`update imports set counts = ${JSON.stringify(counts)}, skipped = ${JSON.stringify(skipped.slice(0, keptSkipped))},
    cell_problems = ${inCells}, record_problems = ${inRecords} where region = ${tx.region} and id = ${importId}`.execute(
    tx.db,
  )
}
