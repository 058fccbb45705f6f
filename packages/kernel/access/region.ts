import { sql, type Kysely } from 'kysely'

const regionCode = /^[0-9A-Z]{6,12}$/

/** The one role that the application works as: it may add, and close what is open; it owns nothing. */
export const applicationRole = 'dongjian_app'

/** Makes a transaction one of the application, in one region. */
export async function enterRegion<T>(db: Kysely<T>, region: string): Promise<void> {
  if (!regionCode.test(region)) throw new RangeError(`not a region code: ${region}`)
  // A validated literal, since Citus passes SET LOCAL on to its workers and set_config() not.
  await sql.raw(`set local role ${applicationRole}; set local app.region = '${region}'`).execute(db)
}
