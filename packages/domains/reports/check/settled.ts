import { sql } from 'kysely'
import type { Instant, Tx } from '@dongjian/kernel/store'
import type { Phrase } from './phrase.ts'

/** What a person said of a phrase: which figure it is, or that it is none of the platform's. */
export interface Settled extends Phrase {
  readonly id: string
  readonly verdict: 'is' | 'none'
  readonly figure: string | null
  readonly settledAt: Instant
  readonly settledBy: string
}

/** What is settled, by phrase. */
export type SettledPhrases = ReadonlyMap<string, Settled>

export const nothingSettled: SettledPhrases = new Map()

export const phraseKey = ({ words, kind, unit }: Phrase): string => [words, kind, unit].join('|')

/** What is settled as known before an instant, or now: of each phrase what was said last, less what was undone. The newest first. */
export async function listSettled(tx: Tx, knownBefore: Instant | null = tx.knownBefore): Promise<Settled[]> {
  const { rows } = await sql<Settled>`
    select s.id, s.words, s.said, s.kind, s.unit, s.verdict, s.figure, s.settled_at::text as "settledAt", e.actor as "settledBy"
    from (
      select distinct on (words, kind, unit) * from settled_matches
      where region = ${tx.region} ${knownBefore === null ? sql`` : sql`and settled_at < ${knownBefore}::timestamptz`}
      order by words, kind, unit, settled_at desc, id desc
    ) as s join event_log e on e.region = s.region and e.id = s.settled_by
    where s.verdict <> 'undone' order by s.settled_at desc, s.id desc`.execute(tx.db)
  return rows
}

export async function readSettled(tx: Tx, knownBefore?: Instant | null): Promise<SettledPhrases> {
  const settled = await listSettled(tx, knownBefore)
  return new Map(settled.map((each) => [phraseKey(each), each]))
}
