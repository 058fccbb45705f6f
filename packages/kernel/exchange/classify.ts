import { sql } from 'kysely'
import {
  columnOf,
  fieldsOf,
  entryStatus,
  getField,
  neededIn,
  rulesOf,
  tableOf,
  type Register,
} from '../define/index.ts'
import { breaks, columnTypeOf, isRequired, visible } from '../store/index.ts'
import { ledgerColumns, type LedgerColumn } from './ledger-columns.ts'
import type { Sql } from './said-sql.ts'
import { answersOf, lookedUp, referenceTables, textsOf, type LookedUp, type StagedIn } from './staged-references.ts'

/** The value that a staged row `alias` gives to a column, of the column's type. */
export function stagedValue(column: LedgerColumn, position: number, alias: string): Sql {
  const k = sql.lit(position)
  const { field } = column
  if (!field) return sql`${sql.raw(alias)}.cells[${k}]`
  const source = sql.raw(field.type === 'ref' || field.type === 'document' ? 'resolved' : 'cells')
  return sql`${sql.raw(alias)}.${source}[${k}]::${sql.raw(columnTypeOf(field))}`
}

/** The same, or what the record has now where the sheet does not have the column. `sheet` is a row of import_sheets. */
export function nextValue(
  register: Register,
  column: LedgerColumn,
  position: number,
  { row, sheet, current }: Aliases,
): Sql {
  const given = stagedValue(column, position, row)
  if (!column.field) return sql`coalesce(${given}, ${sql.raw(current)}.status, ${entryStatus(register)})`
  return sql`case when ${sql.raw(sheet)}.given[${sql.lit(position)}] then ${given} else ${sql.ref(`${current}.${columnOf(column.name)}`)} end`
}

interface Aliases {
  readonly row: string
  readonly sheet: string
  readonly current: string
}

const matched: Aliases = { row: 'l', sheet: 'l', current: 'cur' }

/**
 * What applying the staged rows of a register would do, one row each, as a chain of common table expressions that ends in
 * `judged (ordinal, sheet, row_no, cells, letters, record_id, base_version, kind, changed, resolved, key_text, faults, asks)`.
 * A fault is `code:position[:more]`; `asks` are of the same form and do not stop the row. The same statement answers the dry run and, inside the applying transaction, whether
 * the answer still holds. Registers that it refers to must have been judged before.
 */
export function judgement(staged: StagedIn, register: Register, today: string): Sql {
  const columns = ledgerColumns(register)
  const { tx, importId } = staged
  const rows = sql`rows as materialized (
    select i.ordinal, i.sheet, i.row_no, i.cells, i.flawed, i.new_id, i.key_text, s.given, s.letters
    from import_rows as i join import_sheets as s on s.region = i.region and s.import_id = i.import_id and s.sheet = i.sheet
    where i.region = ${tx.region} and i.import_id = ${importId} and i.register = ${register.name})`
  return sql.join(
    [
      rows,
      ...referenceTables(staged, register),
      linked(staged, register, columns),
      matches(staged, register, columns, today),
      judged,
    ],
    sql`, `,
  )
}

/** Rows with the ids of what they refer to. */
function linked(staged: StagedIn, register: Register, columns: readonly LedgerColumn[]): Sql {
  const found = lookedUp(staged.registers, register)
  const cells = columns.map((_, i) => {
    const at = found.find(({ position }) => position === i + 1)
    return at ? sql`${sql.ref(`a${at.position}`)}.id` : sql`null`
  })
  const joins = found.map(
    ({ position, target }) =>
      sql`left join ${answersOf(target)} as ${sql.ref(`a${position}`)} on ${sql.ref(`a${position}`)}.raw = rows.cells[${sql.lit(position)}]`,
  )
  const keyParts = referencesInKey(staged, register).map(({ position, target }) => {
    const [answer, text] = [sql.ref(`a${position}`), sql.ref(`x${position}`)]
    return {
      text: sql`, ${text}.said as ${sql.ref(`said${position}`)}`,
      join: sql`left join ${textsOf(target)} as ${text} on ${text}.id = ${answer}.id::uuid`,
    }
  })
  const lacking = found.map(({ position, target }) => {
    const [unknown, many] = target
      ? ['referenceUnknown', 'referenceAmbiguous']
      : ['documentUnknown', 'documentAmbiguous']
    const n = sql`${sql.ref(`a${position}`)}.n`
    return sql`case when rows.cells[${sql.lit(position)}] is null or ${n} = 1 then null
      when ${n} is null then ${sql.lit(`${unknown}:${position}`)}
      else ${sql.lit(`${many}:${position}:`)} || ${n} end`
  })
  return sql`linked as (
    select rows.*, array[${sql.join(cells)}]::text[] as resolved, array[${sql.join(lacking)}]::text[] as lacking ${sql.join(
      keyParts.map(({ text }) => text),
      sql` `,
    )}
    from rows ${sql.join([...joins, ...keyParts.map(({ join }) => join)], sql` `)})`
}

/** Rows beside the open record of the same natural key, and what differs. */
function matches(staged: StagedIn, register: Register, columns: readonly LedgerColumn[], today: string): Sql {
  const positionOf = (name: string): number => columns.findIndex((column) => column.name === name) + 1
  const keys = register.key.map((name) => {
    const position = positionOf(name)
    return { name, value: stagedValue(columns[position - 1]!, position, 'l') }
  })
  const same = keys.map(({ name, value }) => sql`${sql.ref(`cur.${columnOf(name)}`)} = ${value}`)
  const whole = sql.join(
    keys.map(({ value }) => sql`${value} is not null`),
    sql` and `,
  )
  const values = sql.join(keys.map(({ value }) => value))
  const differs = columns.map((column, i) => {
    const current = sql.ref(`cur.${column.field ? columnOf(column.name) : 'status'}`)
    return sql`case when cur.id is not null and ${nextValue(register, column, i + 1, matched)} is distinct from ${current} then ${column.name} end`
  })
  const statusAt = columns.findIndex(({ field }) => !field)
  const status = nextValue(register, columns[statusAt]!, statusAt + 1, matched)
  const empty = columns.flatMap((column, i) => {
    if (!column.field) return []
    const always = register.key.includes(column.name) || isRequired(column.field, today)
    const inSome = Object.keys(register.statuses).filter((name) => neededIn(register, name).includes(column.name))
    if (!always && inSome.length === 0) return []
    const k = sql.lit(i + 1)
    const when = always ? sql`true` : sql`${status} in (${sql.join(inSome)})`
    const said = always
      ? sql`${sql.lit(`required:${i + 1}`)}`
      : sql`${sql.lit(`neededInStatus:${i + 1}:`)} || ${status}`
    return [
      sql`case when not (${k} = any(l.flawed)) and l.lacking[${sql.lit(lackingAt(staged, register, i + 1))}] is null
      and ${nextValue(register, column, i + 1, matched)} is null and ${when} then ${said} end`,
    ]
  })
  return sql`matched as (
    select l.*, cur.id as cur_id, cur.version as base_version, ${stagedKeyText(staged, register, positionOf)} as said_key,
      array_remove(array[${sql.join(differs)}]::text[], null) as changed,
      array_remove(array[${sql.join(empty)}]::text[], null) as empty,
      ${brokenRules(staged, register, columns, today)},
      case when ${whole} then min(l.ordinal) over (partition by ${values}) else l.ordinal end as first_ordinal,
      ${sql.lit(positionOf(register.key[0]))} as key_position
    from linked as l left join ${sql.table(tableOf(register))} as cur
      on ${visible('cur', staged.tx)} and ${sql.join(same, sql` and `)})`
}

/**
 * The rules that a row breaks, `ruleBroken:position:place:{"field":"value"}`, as two lists: refused, and asked about. Only
 * rules of which a field is written; a cell that could not be read has its own fault.
 */
function brokenRules(staged: StagedIn, register: Register, columns: readonly LedgerColumn[], today: string): Sql {
  const positionOf = (name: string): number => columns.findIndex((column) => column.name === name) + 1
  const next = (name: string): Sql => nextValue(register, columns[positionOf(name) - 1]!, positionOf(name), matched)
  const rules = rulesOf(register).map((rule, place) => {
    const names = [...new Set(fieldsOf(rule))]
    const read = names.map((name) => {
      const position = positionOf(name)
      const lacking = lackingAt(staged, register, position)
      const found = lacking === 0 ? sql`` : sql` and l.lacking[${sql.lit(lacking)}] is null`
      return sql`not (${sql.lit(position)} = any(l.flawed))${found}`
    })
    const written = names.map((name) => sql`${next(name)} is distinct from ${sql.ref(`cur.${columnOf(name)}`)}`)
    const said = names.flatMap((name) => [sql.lit(name), sql`${next(name)}::text`])
    const code = sql.lit(`${rule.ask ? 'confirmationNeeded' : 'ruleBroken'}:${positionOf(rule.field)}:${place}:`)
    return {
      asks: rule.ask === true,
      fault: sql`case when ${sql.join(read, sql` and `)} and (cur.id is null or ${sql.join(written, sql` or `)})
        and ${breaks(register, rule, today, next)} then ${code} || json_build_object(${sql.join(said)})::text end`,
    }
  })
  const list = (asks: boolean): Sql => {
    const faults = rules.filter((rule) => rule.asks === asks).map(({ fault }) => fault)
    return sql`array_remove(array[${sql.join(faults)}]::text[], null)`
  }
  return sql`${list(false)} as broken, ${list(true)} as asks`
}

// An unknown reference is null as well, but it has its own fault. Beyond the array there is only null.
function lackingAt(staged: StagedIn, register: Register, position: number): number {
  const at = lookedUp(staged.registers, register).findIndex((column) => column.position === position)
  return at < 0 ? 0 : at + 1
}

function referencesInKey(staged: StagedIn, register: Register): (LookedUp & { readonly target: Register })[] {
  const columns = ledgerColumns(register)
  return lookedUp(staged.registers, register).flatMap(({ position, target }) =>
    target && register.key.includes(columns[position - 1]!.name) ? [{ position, target }] : [],
  )
}

function stagedKeyText(staged: StagedIn, register: Register, positionOf: (name: string) => number): Sql {
  const refers = referencesInKey(staged, register).map(({ position }) => position)
  if (refers.length === 0) return sql`l.key_text`
  const parts = register.key.map((name) => {
    const position = positionOf(name)
    const k = sql.lit(position)
    if (refers.includes(position)) return sql`l.${sql.ref(`said${position}`)}`
    const field = getField(register, name)
    const choices = field.type === 'choice' ? Object.entries(field.choices) : []
    if (choices.length === 0) return sql`l.cells[${k}]`
    const labels = choices.map(([code, label]) => sql`when ${sql.lit(code)} then ${sql.lit(label)}`)
    return sql`case l.cells[${k}] ${sql.join(labels, sql` `)} end`
  })
  return sql`(${sql.join(parts, sql` || '/' || `)})`
}

// A record that stays as it is may lack what is required of new ones today.
const judged: Sql = sql`found as (
    select m.*, array_remove(lacking, null) || case when cur_id is null or cardinality(changed) > 0 then empty else '{}' end || broken
      || case when first_ordinal <> ordinal then array['keyTwice:' || key_position || ':' || first_ordinal] else '{}' end as faults
    from matched as m),
  judged as (
    select ordinal, sheet, row_no, cells, letters, coalesce(cur_id, new_id) as record_id, base_version, changed, resolved,
      said_key as key_text, faults, asks,
      case when cardinality(flawed) > 0 or cardinality(faults) > 0 then 'problem' when cur_id is null then 'new'
        when cardinality(changed) > 0 then 'changed' else 'same' end as kind
    from found)`
