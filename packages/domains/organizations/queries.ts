import { sql } from 'kysely'
import { visible, type Tx } from '@dongjian/kernel/store'

export interface Organization {
  readonly id: string
  readonly name: string
}

/** The units that a paper means by these words: a name, a short or former name, or the end of exactly one name. */
export async function findNamedOrganizations(tx: Tx, said: readonly string[]): Promise<Map<string, Organization>> {
  if (said.length === 0) return new Map()
  const { rows } = await sql<Organization & { said: string; exact: boolean }>`
    select s.said, t.id, t.name, (t.name = s.said or s.said = any(t.aliases) or s.said = any(t.former_names)) as exact
    from unnest(${[...new Set(said)]}::text[]) as s (said)
    join organizations as t on ${visible('t', tx)}
      and (t.name = s.said or s.said = any(t.aliases) or s.said = any(t.former_names) or right(t.name, length(s.said)) = s.said)`.execute(
    tx.db,
  )
  const found = new Map<string, Organization>()
  for (const [word, own] of Map.groupBy(rows, (row) => row.said)) {
    const exact = own.filter((row) => row.exact)
    const [only, second] = exact.length > 0 ? exact : own
    if (only && !second) found.set(word, { id: only.id, name: only.name })
  }
  return found
}
