import { sql } from 'kysely'
import { inOrderOfReference, type Register, type Registers } from '../define/index.ts'
import { sayBrokenAt, type Tx, type Values } from '../store/index.ts'
import { judgement } from './classify.ts'
import { ledgerColumns } from './ledger-columns.ts'
import { fault, quote, type Fault, type Problem } from './problem.ts'
import type { StagedIn } from './staged-references.ts'
import { insertProblems } from './staging.ts'

/** How many of a register's rows are of each kind, and in how many each field changes. */
export interface Counts {
  readonly register: string
  readonly title: string
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly problem: number
  /** What looks wrong and has to be confirmed; a row may be asked about more than once. */
  readonly asks: number
  readonly fields: Readonly<Record<string, number>>
}

/** More problems than a person reads are counted, not kept. */
export const keptProblems = 2000

/** Registers of an import, each after those it refers to. */
export async function stagedRegisters({ tx, registers, importId }: StagedIn): Promise<Register[]> {
  const { rows } = await sql<{ register: string }>`
    select distinct register from import_sheets where region = ${tx.region} and import_id = ${importId}`.execute(tx.db)
  const names = new Set(rows.map(({ register }) => register))
  return inOrderOfReference(registers).filter(({ name }) => names.has(name))
}

// Freshly staged rows have no statistics: the planner takes them for a handful and would loop over 100,000.
export const planForMany = (tx: Tx): Promise<unknown> => sql`set local enable_nestloop = off`.execute(tx.db)
export const planAsUsual = (tx: Tx): Promise<unknown> => sql`set local enable_nestloop = on`.execute(tx.db)

export const readToday = async (tx: Tx): Promise<string> =>
  (await sql<{ today: string }>`select current_date::text as today`.execute(tx.db)).rows[0]!.today

/** Judges every staged row against the records of this moment and keeps the answer beside it. */
export async function judgeRows(staged: StagedIn, day: string): Promise<{ counts: Counts[]; problems: number }> {
  const { tx, importId } = staged
  await sql`delete from import_problems where region = ${tx.region} and import_id = ${importId} and source = 'records'`.execute(
    tx.db,
  )
  await planForMany(tx)
  const counts: Counts[] = []
  let problems = 0
  for (const register of await stagedRegisters(staged)) {
    const refersToItself = Object.values(register.fields).some((f) => f.type === 'ref' && f.to === register.name)
    // The second time its own rows have the ids of the records that they mean.
    if (refersToItself) await judgeRegister(staged, register, day)
    const keep = (found: Problem[]) => insertProblems(tx, importId, 'records', found)
    const judged = await judgeRegister(staged, register, day, keep)
    problems += judged.faults
    counts.push({ ...(await countKinds(staged, register)), asks: judged.asks })
  }
  await planAsUsual(tx)
  return { counts, problems }
}

async function judgeRegister(
  staged: StagedIn,
  register: Register,
  day: string,
  keep?: (problems: Problem[]) => Promise<void>,
): Promise<{ faults: number; asks: number }> {
  const { tx, importId } = staged
  const { rows } = await sql<FaultyRow>`
    with ${judgement(staged, register, day)}, kept as (
      update import_rows as r set record_id = j.record_id, base_version = j.base_version, kind = j.kind, changed = j.changed,
        resolved = j.resolved, key_text = j.key_text
      from judged as j where r.region = ${tx.region} and r.import_id = ${importId} and r.ordinal = j.ordinal)
    select j.sheet, j.row_no, j.cells, j.letters, j.faults || j.asks as faults, first.row_no as first_row,
      first.sheet as first_sheet, sum(cardinality(j.faults)) over ()::int as total, sum(cardinality(j.asks)) over ()::int as asks
    from judged as j left join rows as first on first.ordinal = substring(array_to_string(j.faults, ' ') from 'keyTwice:[0-9]+:([0-9]+)')::int
    where cardinality(j.faults) + cardinality(j.asks) > 0
    order by cardinality(j.faults) = 0, j.ordinal limit ${sql.lit(keptProblems)}`.execute(tx.db)
  await keep?.(rows.flatMap((row) => sayFaults(staged.registers, register, row, day)).slice(0, keptProblems))
  return { faults: rows[0]?.total ?? 0, asks: rows[0]?.asks ?? 0 }
}

interface FaultyRow {
  readonly sheet: string
  readonly row_no: number
  readonly cells: (string | null)[]
  readonly letters: (string | null)[]
  readonly faults: string[]
  readonly first_row: number | null
  readonly first_sheet: string | null
  readonly total: number
  readonly asks: number
}

function sayFaults(registers: Registers, register: Register, row: FaultyRow, day: string): Problem[] {
  const columns = ledgerColumns(register)
  return row.faults.map((text) => {
    const [code = '', at = '', more = '', ...rest] = text.split(':')
    const position = Number(at)
    const letters = row.letters[position - 1]
    const { field, label } = columns[position - 1]!
    const said = { written: row.cells[position - 1] ?? '', label, more }
    const target = field?.type === 'ref' ? registers[field.to] : undefined
    const found =
      code === 'keyTwice'
        ? sayTwice(columns, register, row)
        : code === 'neededInStatus'
          ? sayNeeded(label, register.statuses[more] ?? more)
          : code === 'ruleBroken' || code === 'confirmationNeeded'
            ? sayRule(code, register, { place: Number(more), values: rest.join(':'), day })
            : sayFault(code, said, target)
    return { ...found, sheet: row.sheet, row: row.row_no, cell: letters ? `${letters}${row.row_no}` : null }
  })
}

function sayFault(
  code: string,
  f: { written: string; label: string; more: string },
  target: Register | undefined,
): Fault {
  const keyLabels = target?.key.map((name) => target.fields[name]!.label).join('/') ?? ''
  switch (code) {
    case 'referenceUnknown':
      return fault(
        code,
        `${target!.title}里没有${quote(f.written)}`,
        `请核对“${f.label}”，填${keyLabels}或登记的名称；确实没有的先登记`,
      )
    case 'referenceAmbiguous':
      return fault(code, `${target!.title}里有${f.more}条叫${quote(f.written)}`, `请改填${keyLabels}`)
    case 'documentUnknown':
      return fault(code, `没有名为${quote(f.written)}的文件`, `请先上传“${f.label}”的文件，或核对文件名`)
    case 'documentAmbiguous':
      return fault(code, `有${f.more}个不同的文件都叫${quote(f.written)}`, '请给文件另起名字后重新上传，再填新名字')
    default:
      return fault('required', `“${f.label}”没有填写`, `“${f.label}”必须填写`)
  }
}

const sayNeeded = (label: string, status: string): Fault =>
  fault('neededInStatus', `“${label}”没有填写`, `状态是“${status}”的，“${label}”必须填写；还没有到这一步的，请改正状态`)

function sayRule(
  code: 'ruleBroken' | 'confirmationNeeded',
  register: Register,
  { place, values, day }: { place: number; values: string; day: string },
): Fault {
  const { what, advice } = sayBrokenAt(register, place, JSON.parse(values) as Values, day)
  return fault(code, what, advice)
}

function sayTwice(columns: ReturnType<typeof ledgerColumns>, register: Register, row: FaultyRow): Fault {
  const parts = register.key.map((name) => columns.findIndex((column) => column.name === name))
  const labels = parts.map((i) => columns[i]!.label).join('、')
  const said = parts.map((i) => columns[i]!.choices?.[row.cells[i] ?? ''] ?? row.cells[i] ?? '').join('、')
  const first = row.first_sheet === row.sheet ? '' : `工作表“${row.first_sheet}”`
  return fault(
    'keyTwice',
    `${labels}${quote(said)}与${first}第${row.first_row}行重复`,
    '同一记录只留一行，不同记录请改正编号',
  )
}

async function countKinds({ tx, importId }: StagedIn, register: Register): Promise<Omit<Counts, 'asks'>> {
  const of = sql`region = ${tx.region} and import_id = ${importId} and register = ${register.name}`
  const kinds = await sql<{ kind: 'new' | 'changed' | 'same' | 'problem'; n: number }>`
    select kind, count(*)::int as n from import_rows where ${of} group by kind`.execute(tx.db)
  const fields = await sql<{ field: string; n: number }>`
    select field, count(*)::int as n from import_rows, unnest(changed) as field
    where ${of} and kind = 'changed' group by field order by n desc, field`.execute(tx.db)
  const n = (kind: string): number => kinds.rows.find((row) => row.kind === kind)?.n ?? 0
  return {
    register: register.name,
    title: register.title,
    new: n('new'),
    changed: n('changed'),
    same: n('same'),
    problem: n('problem'),
    fields: Object.fromEntries(fields.rows.map(({ field, n: rows }) => [field, rows])),
  }
}
