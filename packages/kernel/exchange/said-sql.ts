import { sql, type RawBuilder } from 'kysely'
import { columnOf, getField, getRegister, tableOf, type Field, type Register, type Registers } from '../define/index.ts'
import { visible, type Tx } from '../store/index.ts'
import { halfWidth } from './half-width.ts'

// How people write a record in a cell: its natural key (parts joined by /), or its name.

export type Sql = RawBuilder<unknown>

/** What a transaction sees of a record, without what it holds. */
type Sees = Pick<Tx, 'region' | 'knownBefore'>

function said(registers: Registers, sees: Sees, field: Field, column: Sql, part: 'key' | 'name'): Sql {
  switch (field.type) {
    case 'choice':
      return labelOf(field.choices, column)
    case 'flag':
      return sql`case ${column} when true then '是' when false then '否' end`
    case 'names':
      return sql`array_to_string(${column}, '、')`
    case 'decimal':
      return sql`trim_scale(${column})::text`
    case 'ref': {
      const target = getRegister(registers, field.to)
      const text = part === 'key' ? keyText(registers, sees, target, 'said') : nameText(registers, sees, target, 'said')
      return sql`(select ${text} from ${sql.table(tableOf(target))} as said where ${visible('said', sees)} and said.id = ${column})`
    }
    default:
      return sql`${column}::text`
  }
}

const labelOf = (choices: Readonly<Record<string, string>>, column: Sql): Sql =>
  sql`case ${column} ${sql.join(
    Object.entries(choices).map(([code, label]) => sql`when ${sql.lit(code)} then ${sql.lit(label)}`),
    sql` `,
  )} end`

/** The natural key of `alias` (a row of the register) as people write it; null when a part is empty. */
export function keyText(registers: Registers, sees: Sees, register: Register, alias: string): Sql {
  const parts = register.key.map((name) =>
    said(registers, sees, getField(register, name), sql.ref(`${alias}.${columnOf(name)}`), 'key'),
  )
  return sql`(${sql.join(parts, sql` || '/' || `)})`
}

export const nameText = (registers: Registers, sees: Sees, register: Register, alias: string): Sql =>
  said(registers, sees, getField(register, register.naming), sql.ref(`${alias}.${columnOf(register.naming)}`), 'name')

/** Fields under which a record is known beside its name. */
export const aliasFields = (register: Register): string[] =>
  ['aliases', 'formerNames'].filter((name) => register.fields[name]?.type === 'names')

const wide = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0xff01 + i)).join('')

/** Texts that differ only in spaces, case and the width of digits, letters and signs are the same. */
export const alike = (text: Sql): Sql =>
  sql`upper(translate(${text}, ${sql.lit(`${wide}　 `)}, ${sql.lit(halfWidth(wide))}))`
