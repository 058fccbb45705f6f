import {
  columnOf,
  getField,
  getRegister,
  isCounted,
  tableOf,
  type CataloguedFigure,
  type Register,
} from '@dongjian/kernel/define'
import { visible, type Tx } from '@dongjian/kernel/store'
import type { Definitions } from '@dongjian/kernel/figures'
import type { Figure } from '@dongjian/report-figures'
import { sql } from 'kysely'

/** A record that a slice may be bound to, with every name that papers give it. */
interface Named {
  readonly key: string
  readonly names: readonly string[]
}

export type Slice =
  | { readonly kind: 'bound'; readonly params: Record<string, string> }
  | { readonly kind: 'unnamed'; readonly label: string }

/** `{ host: 'host' }` of a figure whose definition says `host: { param: 'host' }`. */
export function paramsOf(figure: CataloguedFigure): { param: string; field: string }[] {
  if (!isCounted(figure)) return []
  return Object.entries(figure.where ?? {}).flatMap(([field, condition]) =>
    typeof condition === 'object' && 'param' in condition ? [{ param: condition.param, field }] : [],
  )
}

/**
 * Which record a sliced figure speaks of, from the names in its sentence: the nearest one before the number, else the
 * first one after it. Only records that the register has at that place are looked for.
 */
export async function bindSlice(
  tx: Tx,
  definitions: Definitions,
  figure: CataloguedFigure,
  text: string,
  number: Figure,
): Promise<Slice> {
  const params: Record<string, string> = {}
  for (const { param, field } of paramsOf(figure)) {
    const register = getRegister(definitions.registers, figure.register!)
    const named = await listNamed(tx, definitions, register, field)
    const found = nearestNamed(named, text, number)
    if (!found) return { kind: 'unnamed', label: getField(register, field).label }
    params[param] = found
  }
  return { kind: 'bound', params }
}

async function listNamed(tx: Tx, definitions: Definitions, register: Register, field: string): Promise<Named[]> {
  const reference = getField(register, field)
  if (reference.type !== 'ref') return []
  const target = getRegister(definitions.registers, reference.to)
  const lists = Object.entries(target.fields).filter(([, f]) => f.type === 'names')
  const aliases = lists.map(([name]) => sql`coalesce(${sql.ref(`r.${columnOf(name)}`)}, '{}')`)
  const { rows } = await sql<Named>`
    select r.id::text as key, array[${sql.ref(`r.${columnOf(target.naming)}`)}] || ${aliases.length > 0 ? sql.join(aliases, sql` || `) : sql`'{}'`} as names
    from ${sql.table(tableOf(target))} as r
    where ${visible('r', tx)} and r.id in (
      select ${sql.ref(`t.${columnOf(field)}`)} from ${sql.table(tableOf(register))} as t where ${visible('t', tx)})`.execute(
    tx.db,
  )
  return rows
}

function nearestNamed(named: readonly Named[], text: string, number: Figure): string | undefined {
  const { start, end } = number.sentence
  const before = text.slice(start, number.start)
  const after = text.slice(number.end, end)
  const ends = named.map(({ key, names }) => ({
    key,
    at: Math.max(...names.map((name) => (name ? before.lastIndexOf(name) : -1))),
  }))
  const last = ends.filter(({ at }) => at >= 0).toSorted((a, b) => b.at - a.at)[0]
  if (last) return last.key
  return named.find(({ names }) => names.some((name) => name !== '' && after.includes(name)))?.key
}
