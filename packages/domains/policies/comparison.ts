import { sql } from 'kysely'
import { visible, type Tx } from '@dongjian/kernel/store'
import type { Entitlement, FirmEntitlements } from './entitlements.ts'

/** 相符 · 不符合而兑现 · 金额不同 · 符合而未兑现 · 缺数据而兑现 */
export type Verdict = 'agrees' | 'paidNotEntitled' | 'otherAmount' | 'notPaid' | 'paidWithoutData'

export interface Compared {
  readonly clause: string
  readonly firm: { readonly id: string; readonly name: string }
  readonly verdict: Verdict
  readonly entitlement: Entitlement | null
  /** The claim's decided amount, exact decimal of 元; null when there is no claim or nothing was decided. */
  readonly paid: string | null
  readonly claim: { readonly id: string; readonly number: string } | null
}

interface ClaimRow {
  id: string
  number: string
  organization: string
  firm: string
  clause: string
  amount: string
}

/**
 * Holds the claims of a policy year against what its own policy gives: a claim belongs to its 政策年度, whenever it was
 * applied for or paid. Claims that were declined, taken back or not yet decided are no payments.
 */
export async function comparePaid(
  tx: Tx,
  firms: readonly FirmEntitlements[],
  clauses: readonly string[],
  year: number,
): Promise<Compared[]> {
  const claims = await listClaims(tx, clauses, year)
  const byPlace = new Map(claims.map((claim) => [`${claim.organization} ${claim.clause}`, claim]))
  const seen = new Set<string>()
  const compared = firms.flatMap((firm) =>
    firm.entitlements.flatMap((entitlement): Compared[] => {
      const place = `${firm.id} ${entitlement.clause}`
      seen.add(place)
      return compareOne(firm, entitlement, byPlace.get(place))
    }),
  )
  const strangers = claims.filter((claim) => !seen.has(`${claim.organization} ${claim.clause}`))
  return [...compared, ...strangers.map((claim) => strangerOf(claim))]
}

function compareOne(firm: FirmEntitlements, entitlement: Entitlement, claim: ClaimRow | undefined): Compared[] {
  const verdict = verdictOf(entitlement, claim?.amount)
  if (verdict === null) return []
  const { id, name } = firm
  return [
    {
      clause: entitlement.clause,
      firm: { id, name },
      verdict,
      entitlement,
      paid: claim?.amount ?? null,
      claim: claim ? { id: claim.id, number: claim.number } : null,
    },
  ]
}

/** Null where nothing was due and nothing was paid. */
function verdictOf({ outcome, amount }: Entitlement, paid: string | undefined): Verdict | null {
  const due = outcome === '符合' && amount !== null && amount !== '0'
  if (paid === undefined) return due ? 'notPaid' : null
  if (outcome === '缺数据') return 'paidWithoutData'
  if (!due) return 'paidNotEntitled'
  return paid === amount ? 'agrees' : 'otherAmount'
}

/** Paid to somebody who is no firm of that year. */
const strangerOf = (claim: ClaimRow): Compared => ({
  clause: claim.clause,
  firm: { id: claim.organization, name: claim.firm },
  verdict: 'paidNotEntitled',
  entitlement: null,
  paid: claim.amount,
  claim: { id: claim.id, number: claim.number },
})

async function listClaims(tx: Tx, clauses: readonly string[], year: number): Promise<ClaimRow[]> {
  const { rows } = await sql<ClaimRow>`
    select c.id, c.number, c.organization, o.name as firm, k.code as clause, trim_scale(c.decided_amount)::text as amount
    from claims c
    join policy_clauses k on ${visible('k', tx)} and k.id = c.clause
    join organizations o on ${visible('o', tx)} and o.id = c.organization
    where ${visible('c', tx)} and c.policy_year = ${year} and k.code in (${sql.join(clauses)})
      and c.status in ('decided', 'paid') and c.decided_amount is not null
    order by c.number`.execute(tx.db)
  return rows
}
