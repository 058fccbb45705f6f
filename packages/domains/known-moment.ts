import { knownOn, settledInstant, type Instant, type Pool } from '@dongjian/kernel/store'

export interface KnownMoment {
  readonly knownBefore: Instant
  /** The day whose knowledge it is: the one asked for, or today. */
  readonly day: string
  readonly isFuture: boolean
}

/**
 * The end of a day's knowledge. A day that is over is settled: nothing can be recorded in it any more. Today is not, so
 * writers are waited for; of a day that is still to come, today's knowledge is all there is.
 */
export async function knownMoment(pool: Pool, region: string, asked?: string): Promise<KnownMoment> {
  const { rows } = await pool.query<{ over: boolean | null; today: string }>(
    'select $1::timestamptz <= clock_timestamp() as over, current_date::text as today',
    [asked === undefined ? null : knownOn(asked)],
  )
  const { over, today } = rows[0]!
  if (asked !== undefined && over) return { knownBefore: knownOn(asked), day: asked, isFuture: false }
  return {
    knownBefore: await settledInstant(pool, region),
    day: today,
    isFuture: asked !== undefined && asked > today,
  }
}
