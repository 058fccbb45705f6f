import { sql } from 'kysely'
import { readColumn, writeCell, type Column, type Groups, type Population } from '@dongjian/policy-rules'
import type { Tx } from '@dongjian/kernel/store'
import { allFacts } from './facts.ts'
import { columnOfFact, firmsOf, heldFacts, type PopulationOf } from './population.ts'

/** The firms of a policy year in columns: who they are, what is known of each, and how they fall into groups. */
export interface Firms {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly population: Population
  readonly groups: { readonly [G in Grouping]: NamedGroups }
}

export const groupings = { chain: '产业链', town: '街道（乡镇）', scale: '企业规模' } as const
export type Grouping = keyof typeof groupings

export interface NamedGroups extends Groups {
  readonly names: readonly string[]
}

type Row = Record<string, string | null>

const scaleWords: Readonly<Record<string, string>> = { large: '大型', medium: '中型', small: '小型', micro: '微型' }

/** Loads the firms of a policy year, by name. */
export async function loadFirms(tx: Tx, of: PopulationOf): Promise<Firms> {
  const columns = heldFacts.map((name) => sql`f.${sql.ref(columnOfFact(name))}::text as ${sql.ref(columnOfFact(name))}`)
  const { rows } = await sql<Row>`
    select f.id::text as id, f.name, f.town, f.chain, f.scale, ${sql.join(columns)}
    from (${firmsOf(tx, of)}) f order by f.name, f.id`.execute(tx.db)
  const column = (name: string): [string, Column] => [
    name,
    readColumn(
      allFacts[name]!,
      rows.map((row) => row[columnOfFact(name)] ?? null),
    ),
  ]
  return {
    ids: rows.map((row) => row['id']!),
    names: rows.map((row) => row['name']!),
    population: { size: rows.length, columns: new Map(heldFacts.map(column)) },
    groups: {
      chain: groupsOf(rows.map((row) => row['chain'] ?? null)),
      town: groupsOf(rows.map((row) => row['town'] ?? null)),
      scale: groupsOf(rows.map((row) => scaleWords[row['scale'] ?? ''] ?? null)),
    },
  }
}

function groupsOf(words: readonly (string | null)[]): NamedGroups {
  const names = new Map<string, number>()
  const codes = Int32Array.from(words, (word) => {
    const name = word ?? '未登记'
    if (!names.has(name)) names.set(name, names.size)
    return names.get(name)!
  })
  return { codes, count: names.size, names: [...names.keys()] }
}

/** What is known of one firm of the year, as texts; undefined when it is none of them. */
export function factsOf({ ids, population }: Firms, id: string): Record<string, string | null> | undefined {
  const row = ids.indexOf(id)
  if (row < 0) return undefined
  return Object.fromEntries(heldFacts.map((name) => [name, writeCell(population.columns.get(name)!, row)]))
}
