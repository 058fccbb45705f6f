import { sql } from 'kysely'
import { columnOf, getRegister, tableOf, type Register, type Registers } from '../define/index.ts'
import { visible, type Tx } from '../store/index.ts'
import { ledgerColumns } from './ledger-columns.ts'
import { aliasFields, alike, keyText, nameText, type Sql } from './said-sql.ts'

export interface StagedIn {
  readonly tx: Tx
  readonly registers: Registers
  readonly importId: string
}

/** Columns of a register whose cells are looked up elsewhere, with their position in a staged row. */
export interface LookedUp {
  readonly position: number
  /** The register referred to; none for a document. */
  readonly target: Register | undefined
}

export function lookedUp(registers: Registers, register: Register): LookedUp[] {
  return ledgerColumns(register).flatMap(({ field }, i): LookedUp[] => {
    if (field?.type === 'ref') return [{ position: i + 1, target: getRegister(registers, field.to) }]
    return field?.type === 'document' ? [{ position: i + 1, target: undefined }] : []
  })
}

const nameOf = (target: Register | undefined): string => (target ? tableOf(target) : 'documents')

/** The table of answers for one target: `raw` as written → `id`, and `n`, how many records it could mean. */
export const answersOf = (target: Register | undefined): Sql => sql.raw(`answers_${nameOf(target)}`)

/** The natural key text of each record that a target has, existing or staged: `id`, `said`. */
export const textsOf = (target: Register): Sql => sql.raw(`texts_${nameOf(target)}`)

/**
 * Common table expressions that answer every reference and document that the staged rows of a register write (they stand
 * in `rows`). A record is meant by its natural key, else by its name, an alias or a former name when only one has it;
 * records staged in the same import count like those that exist.
 */
export function referenceTables(staged: StagedIn, register: Register): Sql[] {
  const columns = lookedUp(staged.registers, register)
  const targets = [...new Map(columns.map(({ target }) => [nameOf(target), target])).values()]
  return targets.flatMap((target) => {
    const positions = columns.filter((c) => nameOf(c.target) === nameOf(target)).map((c) => c.position)
    const name = nameOf(target)
    const cells = sql.join(positions.map((k) => sql`(cells[${sql.lit(k)}])`))
    return [
      sql`${sql.raw(`written_${name}`)} as (
        select distinct w.raw from rows cross join lateral (values ${cells}) as w (raw) where w.raw is not null)`,
      ...(target ? recordTables(staged, target, name) : [documentTable(staged)]),
    ]
  })
}

function recordTables(staged: StagedIn, target: Register, name: string): Sql[] {
  const [keys, names, written] = [`keys_${name}`, `names_${name}`, `written_${name}`].map((table) =>
    sql.raw(table),
  ) as [Sql, Sql, Sql]
  return [
    sql`${keys} as (${saidKeys(staged, target)})`,
    sql`${textsOf(target)} as (select distinct on (id) id, said from ${keys} where said is not null)`,
    sql`${names} as (${saidNames(staged, target)})`,
    sql`${answersOf(target)} as (
      select distinct on (raw) raw, id, n from (
        select raw, rank, min(id::text) as id, count(distinct id)::int as n from (
          select w.raw, k.id, 0 as rank from ${written} as w join ${keys} as k on k.said = w.raw
          union all
          select w.raw, k.id, 1 from ${written} as w join ${keys} as k on ${alike(sql`k.said`)} = ${alike(sql`w.raw`)}
          union all
          select w.raw, s.id, 2 from ${written} as w join ${names} as s on ${alike(sql`s.said`)} = ${alike(sql`w.raw`)}
        ) as found group by raw, rank
      ) as ranked order by raw, rank)`,
  ]
}

const existing = ({ tx }: StagedIn, target: Register): Sql =>
  sql`from ${sql.table(tableOf(target))} as t where ${visible('t', tx)}`

const stagedRows = ({ tx, importId }: StagedIn, target: Register): Sql =>
  sql`from import_rows as i where i.region = ${tx.region} and i.import_id = ${importId} and i.register = ${target.name}`

const saidKeys = (staged: StagedIn, target: Register): Sql => sql`
  select t.id, ${keyText(staged.registers, staged.tx, target, 't')} as said ${existing(staged, target)}
  union all
  select i.record_id, i.key_text ${stagedRows(staged, target)}`

function saidNames(staged: StagedIn, target: Register): Sql {
  const columns = ledgerColumns(target)
  const aliases = aliasFields(target).flatMap((field) => {
    const position = columns.findIndex(({ name }) => name === field) + 1
    return [
      sql`select t.id, unnest(t.${sql.ref(columnOf(field))}) ${existing(staged, target)}`,
      sql`select i.record_id, unnest(i.cells[${sql.lit(position)}]::text[]) ${stagedRows(staged, target)}`,
    ]
  })
  const names = [
    sql`select t.id, ${nameText(staged.registers, staged.tx, target, 't')} as said ${existing(staged, target)}`,
    sql`select i.record_id, i.name_text ${stagedRows(staged, target)}`,
  ]
  return sql.join([...names, ...aliases], sql` union all `)
}

// The same file may have been stored twice under one name: then its content decides.
const documentTable = ({ tx }: StagedIn): Sql => sql`${answersOf(undefined)} as (
  select w.raw, min(d.sha256) as id, count(distinct d.sha256)::int as n
  from written_documents as w join documents as d on d.region = ${tx.region} and (d.name = w.raw or d.sha256 = w.raw)
  group by w.raw)`
