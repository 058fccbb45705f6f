import { sql, type RawBuilder } from 'kysely'
import { visible, type Tx } from '@dongjian/kernel/store'
import { exclusions } from '../exclusions.ts'
import { allFacts } from './facts.ts'

/** Which firms, in which policy year, barred by which lists (their words). */
export interface PopulationOf {
  readonly year: number
  readonly exclusions: readonly string[]
}

/** The facts that a ledger holds, in the order of their columns. */
export const heldFacts: readonly string[] = Object.keys(allFacts).filter((name) => allFacts[name]!.column !== null)

/** The identifier of a fact in the rows of `firmsOf`. */
export const columnOfFact = (name: string): string => `f${heldFacts.indexOf(name)}`

/**
 * The firms of the policy year with what the ledgers know of each: one row a firm, as known to the transaction. What is
 * not filled in is null. A firm of one row in each joined ledger: keys keep them single.
 */
export function firmsOf(tx: Tx, { year, exclusions: barring }: PopulationOf): RawBuilder<unknown> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  const columns = heldFacts.map((name) => sql`${sql.raw(allFacts[name]!.column!)} as ${sql.ref(columnOfFact(name))}`)
  return sql`
    select o.id, o.name, o.town, o.chain, o.scale, ${sql.join(columns)}
    from organizations o
    left join firm_years y on ${visible('y', tx)} and y.organization = o.id and y.year = ${year} and y.status <> 'returned'
    left join firm_years p on ${visible('p', tx)} and p.organization = o.id and p.year = ${year - 1} and p.status <> 'returned'
    cross join lateral (${qualificationsOf(tx, from, to)}) q
    cross join lateral (${talentsOf(tx, from, to)}) t
    cross join lateral (${exclusionsOf(tx, from, to, barring)}) e
    cross join lateral (select ${scaleWord} as scale_word) s
    where ${visible('o', tx)} and o.kind = 'firm' and o.status <> 'preparing'
      and coalesce(o.established_on, ${from}::date) <= ${to}::date
      and coalesce(o.closed_on, ${to}::date) >= ${from}::date`
}

const scaleWord = sql`case o.scale when 'large' then '大型' when 'medium' then '中型' when 'small' then '小型'
  when 'micro' then '微型' end`

const recognised = sql`q.status in ('valid', 'expired', 'revoked', 'movedOut')`

function qualificationsOf(tx: Tx, from: string, to: string): RawBuilder<unknown> {
  const ofYear = sql`q.recognized_on between ${from}::date and ${to}::date`
  const first = (kind: string) =>
    sql`coalesce(bool_or(q.kind = ${kind} and q.recognition = 'first' and ${ofYear}), false)`
  return sql`
    select case
        when bool_or(q.kind = 'highTech' and q.recognition = 'first' and ${ofYear}) then '首次认定'
        when bool_or(q.kind = 'highTech' and q.recognition = 'renewed' and ${ofYear}) then '重新认定'
        else '未认定' end as high_tech_of_year,
      ${first('provinceTech')} as province_tech_first,
      ${first('nationTech')} as nation_tech_first,
      coalesce(bool_or(q.kind = 'highTech' and q.recognized_on <= ${to}::date
        and coalesce(q.valid_until, ${to}::date) >= ${to}::date
        and coalesce(q.ended_on, ${to}::date) >= ${to}::date), false) as high_tech_valid
    from qualifications q where ${visible('q', tx)} and q.organization = o.id and ${recognised}`
}

function talentsOf(tx: Tx, from: string, to: string): RawBuilder<unknown> {
  return sql`
    select coalesce(upper(min(r.class)) || '类', '无') as best_talent
    from talent_recognitions r where ${visible('r', tx)} and r.organization = o.id and r.recognition = 'first'
      and r.source = 'introduced' and r.recognized_on between ${from}::date and ${to}::date`
}

function exclusionsOf(tx: Tx, from: string, to: string, barring: readonly string[]): RawBuilder<unknown> {
  const kinds = Object.entries(exclusions).flatMap(([kind, word]) => (barring.includes(word) ? [kind] : []))
  const listed = kinds.length === 0 ? sql`false` : sql`x.kind in (${sql.join(kinds)})`
  return sql`
    select exists (
      select from policy_exclusions x where ${visible('x', tx)} and x.organization = o.id and ${listed}
        and x.starts_on <= ${to}::date and coalesce(x.lifted_on, ${to}::date) >= ${from}::date) as excluded`
}
