import { sql, type RawBuilder } from 'kysely'
import { OPEN_END } from '../access/index.ts'
import type { Tx } from './transaction.ts'

/** The versions that a transaction sees of `alias`: its region's, and open now or known before its instant. */
export function visible(alias: string, tx: Pick<Tx, 'region' | 'knownBefore'>): RawBuilder<boolean> {
  const of = (column: string) => sql.ref(`${alias}.${column}`)
  const region = sql`${of('region')} = ${tx.region}`
  if (tx.knownBefore === null) return sql`${region} and ${of('recorded_to')} = ${sql.raw(OPEN_END)}`
  const at = sql`${tx.knownBefore}::timestamptz`
  return sql`${region} and ${of('recorded_from')} < ${at} and ${of('recorded_to')} >= ${at}`
}
