import { sql } from 'kysely'
import type { Period } from '../define/index.ts'
import type { WriteTx } from '../store/index.ts'

export interface PublishedValue {
  readonly figure: string
  readonly period: Period
  /** Exact decimal text. */
  readonly value: string
  readonly unit: string
}

/**
 * Publishes the next edition of a value of the transaction's own region: what every region may read from then on.
 * An edition is never changed; a correction is the next one. Answers its number.
 */
export async function publishValue(tx: WriteTx, { figure, period, value, unit }: PublishedValue): Promise<number> {
  const { rows } = await sql<{ edition: number }>`
    insert into published_values (region, figure, period, edition, value, unit, published_at, published_by)
    select ${tx.region}, ${figure}, ${period}, coalesce(max(edition), 0) + 1, ${value}::numeric, ${unit}, ${tx.stamp}::timestamptz, ${tx.eventId}
    from published_values where region = ${tx.region} and figure = ${figure} and period = ${period}
    returning edition`.execute(tx.db)
  return rows[0]!.edition
}
