import type { Period } from '@dongjian/kernel/define'
import type { Tx } from '@dongjian/kernel/store'
import type { DraftReading } from '@dongjian/official-documents'
import { findIssueDay } from './check/issue-day.ts'
import { findOrigin } from './check/origin.ts'
import { listEditions } from './editions.ts'

/**
 * The day as which a draft is read when nobody says one. What came from an edition is read as that edition was; another
 * paper as the last edition of its period that was final when the paper was issued, since what was corrected afterwards
 * is no fault of the paper. A draft without a day is read as the newest edition.
 */
export async function dayOfCheck(
  tx: Tx,
  draft: string | DraftReading,
  period: Period | undefined,
): Promise<string | undefined> {
  const origin = typeof draft === 'string' ? undefined : await findOrigin(tx, draft)
  if (origin) return origin.edition.asKnownOn
  const editions = (await listEditions(tx)).filter((one) => period === undefined || one.period === period)
  const issuedOn = findIssueDay(typeof draft === 'string' ? draft : draft.text)
  const final = issuedOn === undefined ? undefined : editions.find(({ dates }) => dates.finalisedOn <= issuedOn)
  return (final ?? editions[0])?.asKnownOn
}
