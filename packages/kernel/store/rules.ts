import { sql, type RawBuilder } from 'kysely'
import { fieldsOf, getField, otherOf, rulesOf, type Field, type Register, type Rule } from '../define/index.ts'
import { columnTypeOf } from './columns.ts'
import { refuse } from './refusals.ts'
import { sayBroken, type Broken } from './say-broken.ts'
import type { Tx, WriteTx } from './transaction.ts'
import { isSameValue, type Values } from './values.ts'

// One evaluator: rules become SQL, so that a form and a workbook of 100,000 rows get the same answer.

type Sql = RawBuilder<unknown>
/** The value of a field, of its column's type. */
type ValueOf = (name: string) => Sql

/** Whether a record breaks a rule: true, false, or null where nothing is filled in to be held against it. */
export function breaks(register: Register, rule: Rule, today: string, valueOf: ValueOf): Sql {
  const when = Object.entries(rule.when ?? {}).map(
    ([name, codes]) => sql`${valueOf(name)} in (${sql.join((codes ?? []).map((code) => sql.lit(code)))})`,
  )
  return sql`(${sql.join([...when, offends(register, rule, today, valueOf)], sql` and `)})`
}

function offends(register: Register, rule: Rule, today: string, valueOf: ValueOf): Sql {
  const { must } = rule
  const value = valueOf(rule.field)
  if ('given' in must) return sql`${value} is null`
  if ('oneOf' in must) {
    if (must.oneOf.length === 0) return sql`${value} is not null`
    return sql`coalesce(${value} not in (${sql.join(must.oneOf.map((text) => sql.lit(text)))}), true)`
  }
  if ('atLeast' in must) return sql`${value} < ${sql.lit(must.atLeast)}::numeric`
  if ('atMost' in must) return sql`${value} > ${sql.lit(must.atMost)}::numeric`
  if ('whole' in must) return sql`${value} <> trunc(${value})`
  if ('fullYear' in must) return sql`length(${value}) > 4`
  const own = spanOf(getField(register, rule.field), value)
  const name = otherOf(rule)
  const day = sql`${today}::date`
  const other = name === undefined ? { first: day, last: day } : spanOf(getField(register, name), valueOf(name))
  if ('notBefore' in must) return sql`${own.last} < ${other.first}`
  if ('notAfter' in must) return sql`${own.first} > ${other.last}`
  return sql`(${own.last} < ${other.first} or ${own.first} > ${other.last})`
}

/** The first and the last day of what a date, a year or a period says. */
function spanOf(field: Field, value: Sql): { first: Sql; last: Sql } {
  if (field.type === 'date') return { first: value, last: value }
  if (field.type === 'year') return { first: sql`make_date(${value}, 1, 1)`, last: sql`make_date(${value}, 12, 31)` }
  const year = sql`left(${value}, 4)::int`
  const part = sql`substr(${value}, 7, 1)::int`
  const month = (whole: number, ofHalf: Sql, ofQuarter: Sql, other: Sql): Sql =>
    sql`case substr(${value}, 6, 1) when '' then ${sql.lit(whole)} when 'H' then ${ofHalf} when 'Q' then ${ofQuarter} else ${other}::int end`
  const from = month(1, sql`${part} * 6 - 5`, sql`${part} * 3 - 2`, sql`substr(${value}, 6, 2)`)
  const to = month(
    12,
    sql`${part} * 6`,
    sql`${part} * 3`,
    sql`coalesce(nullif(substr(${value}, 9, 2), ''), substr(${value}, 6, 2))`,
  )
  return {
    first: sql`make_date(${year}, ${from}, 1)`,
    last: sql`(make_date(${year}, ${to}, 1) + interval '1 month' - interval '1 day')::date`,
  }
}

/** The rules that a record would break, of those that concern what is written now: all, or the fields that changed. */
async function findBroken(
  tx: Tx,
  register: Register,
  { values, before, today }: { values: Values; before: Values | null; today: string },
): Promise<(Broken & { readonly asks: boolean })[]> {
  const isWritten = (name: string): boolean =>
    before === null || !isSameValue(getField(register, name), before[name] ?? null, values[name] ?? null)
  const rules = rulesOf(register).filter((rule) => fieldsOf(rule).some(isWritten))
  if (rules.length === 0) return []
  const valueOf: ValueOf = (name) => sql`${values[name] ?? null}::${sql.raw(columnTypeOf(getField(register, name)))}`
  const answers = rules.map(
    (rule, i) => sql`case when ${breaks(register, rule, today, valueOf)} then ${sql.lit(i)}::int end`,
  )
  const { rows } = await sql<{ broken: number[] }>`
    select array_remove(array[${sql.join(answers)}], null) as broken`.execute(tx.db)
  return rows[0]!.broken.map((i) => {
    const rule = rules[i]!
    return { ...sayBroken(register, rule, values, today), asks: rule.ask === true }
  })
}

/**
 * Refuses a record that breaks a rule; what only looks wrong is refused until the writer has `confirmed` it. A rule is
 * asked when one of its fields is written: an old record that breaks one can still be corrected elsewhere, or withdrawn.
 */
export async function checkRules(
  tx: WriteTx,
  register: Register,
  record: { values: Values; before: Values | null; confirmed: boolean },
): Promise<void> {
  const found = await findBroken(tx, register, { ...record, today: tx.stamp.slice(0, 10) })
  const faults = found.filter(({ asks }) => !asks)
  if (faults.length > 0) throw refuse('ruleBroken', { title: register.title, faults })
  if (!record.confirmed && found.length > 0) throw refuse('confirmationNeeded', { title: register.title, asks: found })
}
