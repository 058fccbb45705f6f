import type { ComparedClaim } from '@dongjian/server/contract'
import { addDecimals } from '../../../amount/decimal-sum.ts'

export type Verdict = ComparedClaim['verdict']

/** What needs a look first. */
export const verdicts: readonly Verdict[] = ['paidNotEntitled', 'otherAmount', 'paidWithoutData', 'notPaid', 'agrees']

export const verdictWords: Readonly<Record<Verdict, string>> = {
  agrees: '相符',
  paidNotEntitled: '不符合而兑现',
  otherAmount: '金额不同',
  notPaid: '符合而未兑现',
  paidWithoutData: '缺数据而兑现',
}

export const isVerdict = (text: string | undefined): text is Verdict => verdicts.some((each) => each === text)

export interface Narrowed {
  readonly verdict: Verdict | undefined
  readonly clause: string | undefined
  /** A part of the firm's name. */
  readonly find: string
}

/** The rows that are asked for, what needs a look first, then by clause and firm as the server has them. */
export function narrow(rows: readonly ComparedClaim[], { verdict, clause, find }: Narrowed): ComparedClaim[] {
  return rows
    .filter(
      (row) =>
        (verdict === undefined || row.verdict === verdict) &&
        (clause === undefined || row.clause === clause) &&
        row.firm.name.includes(find.trim()),
    )
    .toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict))
}

/** What the firm should get; `0` when the rules give nothing, null when a fact is missing. */
export function dueOf({ verdict, entitlement }: ComparedClaim): string | null {
  if (verdict === 'paidWithoutData') return null
  return entitlement?.amount ?? '0'
}

/** Sums of what is shown; an amount that is not known counts nowhere. */
export const sumsOf = (rows: readonly ComparedClaim[]): { due: string; paid: string } => ({
  due: addDecimals(rows.flatMap((row) => dueOf(row) ?? [])),
  paid: addDecimals(rows.flatMap(({ paid }) => paid ?? [])),
})
