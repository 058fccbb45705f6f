import {
  columnOf,
  getField,
  getRegister,
  isCounted,
  tableOf,
  type CataloguedFigure,
  type Register,
} from '@dongjian/kernel/define'
import { computeFigure, listRecordsBehind, type Definitions, type FigureRequest } from '@dongjian/kernel/figures'
import { readIn, visible, type Instant, type Listed, type Pool, type Tx } from '@dongjian/kernel/store'
import { sql } from 'kysely'

export interface ChangedRecord {
  readonly register: string
  readonly id: string
  readonly text: string
}

interface Since {
  readonly pool: Pool
  readonly definitions: Definitions
  readonly region: string
  readonly knownBefore: Instant
}

/** Both instants of one thing that is read: as the edition knew it, and now. */
const twice = async <T>({ pool, region, knownBefore }: Since, work: (tx: Tx) => Promise<T>): Promise<[T, T]> => [
  await readIn(pool, region, work, knownBefore),
  await readIn(pool, region, work),
]

const most = 20

/** The records that have changed behind a figure since an instant: its own, those that they refer to, or those of its parts. */
export async function listChangedRecords(since: Since, request: FigureRequest): Promise<ChangedRecord[]> {
  const found = await changedBehind(since, request)
  return [...new Map(found.map((record) => [`${record.register} ${record.id}`, record])).values()].slice(0, most)
}

async function changedBehind(since: Since, request: FigureRequest): Promise<ChangedRecord[]> {
  const { definitions } = since
  const figure = definitions.figures[request.code]
  if (!figure) return []
  if (isCounted(figure)) return changedCounted(since, figure, request)
  const [before, now] = await twice(since, (tx) => computeFigure(tx, definitions, request))
  if (now.behind.kind === 'figures') {
    const parts: ChangedRecord[] = []
    for (const part of now.behind.requests) parts.push(...(await changedBehind(since, part)))
    return parts
  }
  const ids = [before, now].flatMap(({ behind }) => (behind.kind === 'return' ? [behind.id] : []))
  return changedAmong(since, definitions.returns.register, [...new Set(ids)])
}

/** Counted now and not then, or the other way, or in another version; and what stands behind a reference of the rest. */
async function changedCounted(
  since: Since,
  figure: CataloguedFigure,
  request: FigureRequest,
): Promise<ChangedRecord[]> {
  const [before, now] = await twice(since, (tx) => listAllBehind(tx, since.definitions, request))
  const register = getRegister(since.definitions.registers, figure.register!)
  const keyOf = (row: Listed): string => `${row.id} ${row.version}`
  const [old, current] = [new Set(before.map(keyOf)), new Set(now.map(keyOf))]
  const moved = [...before.filter((row) => !current.has(keyOf(row))), ...now.filter((row) => !old.has(keyOf(row)))]
  const own = moved.map((row) => ({
    register: register.name,
    id: row.id,
    text: row.names[register.naming] ?? nameOf(register, row.values[register.naming]) ?? row.id,
  }))
  const referred: ChangedRecord[] = []
  for (const name of referencesOf(figure)) {
    const reference = getField(register, name)
    const ids = [...before, ...now].map(({ values }) => values[name]).filter((id) => typeof id === 'string')
    if (reference.type === 'ref') referred.push(...(await changedAmong(since, reference.to, [...new Set(ids)])))
  }
  return [...own, ...referred, ...(await changedMatches(since, figure, [...before, ...now]))]
}

async function listAllBehind(tx: Tx, definitions: Definitions, request: FigureRequest): Promise<Listed[]> {
  const rows: Listed[] = []
  let after: string | null | undefined
  do {
    const query = { limit: 1000, ...(after && { after }) }
    const behind = await listRecordsBehind(tx, definitions, request, query)
    rows.push(...(behind?.page.rows ?? []))
    after = behind?.page.next
  } while (after)
  return rows
}

/** The reference fields through which a figure looks: `claim.category`. */
function referencesOf(figure: CataloguedFigure): string[] {
  if (!isCounted(figure)) return []
  const held = 'holders' in figure ? [figure.holders] : 'occurrences' in figure ? figure.occurrences : []
  const paths = [...Object.keys(figure.where ?? {}), ...held]
  return [...new Set(paths.filter((path) => path.includes('.')).map((path) => path.split('.')[0]!))]
}

/** Records of another register without which these would not count: payments of a loan. */
async function changedMatches(
  since: Since,
  figure: CataloguedFigure,
  rows: readonly Listed[],
): Promise<ChangedRecord[]> {
  if (!isCounted(figure) || !figure.exists) return []
  const { in: name, by } = figure.exists
  const other = getRegister(since.definitions.registers, name)
  const ids = [...new Set(rows.map(({ id }) => id))]
  const read = async (tx: Tx): Promise<string[]> => {
    const { rows: found } = await sql<{ id: string }>`select t.id::text as id from ${sql.table(tableOf(other))} as t
      where ${visible('t', tx)} and ${sql.ref(`t.${columnOf(by)}`)} = any(${ids}::uuid[])`.execute(tx.db)
    return found.map(({ id }) => id)
  }
  const [before, now] = await twice(since, read)
  return changedAmong(since, name, [...new Set([...before, ...now])])
}

/** Those of some records that stand in another version now, or do not stand at one of the two instants. */
async function changedAmong(since: Since, name: string, ids: readonly string[]): Promise<ChangedRecord[]> {
  if (ids.length === 0) return []
  const register = getRegister(since.definitions.registers, name)
  const read = async (tx: Tx): Promise<Map<string, { version: number; text: string | null }>> => {
    const { rows } = await sql<{ id: string; version: number; text: string | null }>`
      select t.id::text as id, t.version, ${sql.ref(`t.${columnOf(register.naming)}`)}::text as text
      from ${sql.table(tableOf(register))} as t where ${visible('t', tx)} and t.id = any(${[...ids]}::uuid[])`.execute(
      tx.db,
    )
    return new Map(rows.map((row) => [row.id, row]))
  }
  const [before, now] = await twice(since, read)
  return ids
    .filter((id) => before.get(id)?.version !== now.get(id)?.version)
    .map((id) => ({
      register: name,
      id,
      text: nameOf(register, now.get(id)?.text ?? before.get(id)?.text ?? null) ?? id,
    }))
}

/** What people call a record by; of a choice its Chinese words. */
function nameOf(register: Register, value: unknown): string | null {
  if (typeof value !== 'string') return null
  const field = getField(register, register.naming)
  return field.type === 'choice' ? (field.choices[value] ?? value) : value
}
