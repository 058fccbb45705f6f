import { sql } from 'kysely'
import { toSql, type Program } from '@dongjian/policy-rules'
import type { Tx } from '@dongjian/kernel/store'
import type { PolicyClause, PolicyDocument } from './document/document.ts'
import { excludedFact } from './facts.ts'
import { outcomeOf, type Outcome } from './examples.ts'
import { nameOf } from './policy-program.ts'
import { columnOfFact, firmsOf } from './population.ts'

/** What one firm is entitled to under one clause in one policy year. Amounts are exact decimals of 元. */
export interface Entitlement {
  readonly clause: string
  readonly outcome: Outcome
  /** What the clause alone gives; null when it does not qualify or data are missing. */
  readonly due: string | null
  /** After exclusions, 就高不重复 and the cap of the year. */
  readonly amount: string | null
  /** Why it gets less than the clause alone gives. */
  readonly reduced: Reduction | null
}

/** 一票否决名单 · 就高不重复 · 每家年度上限 */
export type Reduction = 'excluded' | 'lowerOfTwo' | 'capped'

export interface FirmEntitlements {
  readonly id: string
  readonly name: string
  readonly town: string | null
  readonly chain: string | null
  readonly scale: string | null
  readonly excluded: boolean
  readonly entitlements: readonly Entitlement[]
  readonly total: string
}

/** Parameters by name that differ from the policy's own, exact decimal texts. */
export type Moved = Readonly<Record<string, string>>

/** What every firm of a policy year is entitled to, by one statement over the ledgers. */
export async function listEntitlements(
  tx: Tx,
  { document, program }: { document: PolicyDocument; program: Program },
  year: number,
  moved: Moved = {},
): Promise<FirmEntitlements[]> {
  const outputs = [...document.clauses.flatMap(readNames), nameOf.total]
  const { columns, from, refusals } = toSql(program, outputs, (fact) => `f.${columnOfFact(fact)}`, moved)
  const [refusal] = refusals
  if (refusal) throw new Error(`${refusal.definition}：${refusal.reason}`)
  const selected = outputs.map((name, i) => sql`(${sql.raw(columns.get(name)!)})::text as ${sql.ref(`r${i}`)}`)
  const { rows } = await sql<Record<string, string | null>>`
    with firms as (${firmsOf(tx, { year, exclusions: document.exclusions })})
    select f.id, f.name, f.town, f.chain, f.scale, f.${sql.ref(columnOfFact(excludedFact))}::text as excluded,
      ${sql.join(selected)}
    from ${sql.raw(from('firms', 'f'))} order by f.name, f.id`.execute(tx.db)
  const place = new Map(outputs.map((name, i) => [name, `r${i}`]))
  return rows.map((row) => firmOf(document, row, (name) => row[place.get(name)!] ?? null))
}

const readNames = (clause: PolicyClause): string[] => [
  nameOf.met(clause),
  nameOf.due(clause),
  nameOf.cleared(clause),
  nameOf.chosen(clause),
  nameOf.entitled(clause),
]

type Read = (name: string) => string | null

function firmOf(document: PolicyDocument, row: Record<string, string | null>, read: Read): FirmEntitlements {
  return {
    id: row['id']!,
    name: row['name']!,
    town: row['town'] ?? null,
    chain: row['chain'] ?? null,
    scale: row['scale'] ?? null,
    excluded: row['excluded'] === 'true',
    entitlements: document.clauses.map((clause) => entitlementOf(clause, read)),
    total: plain(read(nameOf.total) ?? '0'),
  }
}

/** What the clause's results mean, whichever back end computed them. */
export function entitlementOf(clause: PolicyClause, read: Read): Entitlement {
  const met = read(nameOf.met(clause))
  const [due, cleared, chosen, entitled] = [nameOf.due, nameOf.cleared, nameOf.chosen, nameOf.entitled].map((of) =>
    read(of(clause)),
  )
  const outcome = outcomeOf(met === null ? null : met === 'true', due !== null && due !== undefined)
  if (outcome !== '符合') return { clause: clause.code, outcome, due: null, amount: null, reduced: null }
  const steps: readonly (readonly [Reduction, string | null | undefined])[] = [
    ['excluded', cleared],
    ['lowerOfTwo', chosen],
    ['capped', entitled],
  ]
  const reduced = steps.find(([, amount]) => amount !== null && plain(amount!) !== plain(due!))?.[0] ?? null
  return {
    clause: clause.code,
    outcome,
    due: plain(due!),
    amount: entitled === null ? null : plain(entitled!),
    reduced,
  }
}

/** Without needless zeros, so that amounts of different back ends are the same text. */
const plain = (amount: string): string => (amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount)
