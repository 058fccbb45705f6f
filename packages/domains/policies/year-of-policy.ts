import { Exact } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import { comparePaid, type Compared } from './comparison.ts'
import { listEntitlements, type FirmEntitlements } from './entitlements.ts'
import { refuse } from './refusals.ts'
import type { Policy } from './texts.ts'

/** A policy year as its own version has it, beside what was paid for it. Amounts are exact decimals of 元. */
export interface YearOfPolicy {
  readonly year: number
  readonly firms: readonly FirmEntitlements[]
  readonly compared: readonly Compared[]
  readonly cost: string
  readonly paid: string
}

/** Refuses a year to which the version does not apply: its matters follow another paper. */
export async function readYearOfPolicy(tx: Tx, policy: Policy, year: number): Promise<YearOfPolicy> {
  const { from, to } = policy.years
  if (year < from || year > to) throw refuse('yearBeyond', { year, from, to })
  const firms = await listEntitlements(tx, policy, year)
  const codes = policy.document.clauses.map(({ code }) => code)
  const compared = await comparePaid(tx, firms, codes, year)
  return {
    year,
    firms,
    compared,
    cost: sumOf(firms.map(({ total }) => total)),
    paid: sumOf(compared.map(({ paid }) => paid ?? '0')),
  }
}

const sumOf = (amounts: readonly string[]): string =>
  amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0)).toFixed()
