import pg from 'pg'
import { setTimeout as wait } from 'node:timers/promises'
import { readPassword, superuser } from './create-cluster.ts'
import type { Home } from './home.ts'
import { findPostmaster } from './postmaster.ts'

// Every user of the server holds this lock shared, in a connection of its own; who gets it alone is the last one.
// The server frees it when a user dies, however it dies: no list of process numbers can go stale.
const presenceLock = 7_301_000_001

/** A connection that says: this process uses the server. */
export interface Presence {
  client: pg.Client
  port: number
}

/** The address of database `name` on the server. */
export function addressOf(home: Home, port: number, name: string): string {
  return `postgres://${superuser}:${readPassword(home)}@127.0.0.1:${port}/${name}`
}

/** Becomes a user of the running server; null when none runs on this data, or it is stopping. */
export async function join(home: Home): Promise<Presence | null> {
  const presence = await connect(home)
  if (!presence) return null
  try {
    await presence.client.query('select pg_advisory_lock_shared($1)', [presenceLock])
    return presence
  } catch {
    // The last user was just leaving and has stopped it.
    await presence.client.end().catch(() => undefined)
    return null
  }
}

/** Stops being a user. True: nobody else is one, and nobody can become one until `presence` is closed or the server stops. */
export async function leave({ client }: Presence): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1)', [presenceLock])
  return isAlone(client)
}

/** Takes the lock of the last user if nobody holds it; `client` is not a user itself. */
export async function isAlone(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [presenceLock])
  return rows[0]!.alone
}

/** Connects to the server of this data without becoming a user; null when there is none. Waits while it recovers. */
export async function connect(home: Home): Promise<Presence | null> {
  for (;;) {
    const postmaster = findPostmaster(home)
    if (!postmaster) return null
    const client = new pg.Client({
      connectionString: addressOf(home, postmaster.port, 'postgres'),
      connectionTimeoutMillis: 10_000,
      application_name: 'dongjian presence',
      keepAlive: true,
    })
    client.on('error', () => undefined)
    try {
      await client.connect()
      if (await servesThisData(client, home)) return { client, port: postmaster.port }
      await client.end()
      return null
    } catch (error) {
      await client.end().catch(() => undefined)
      // 57P03: it is starting, recovering or stopping.
      if ((error as pg.DatabaseError).code !== '57P03') return null
      await wait(50)
    }
  }
}

// A copied folder carries the other's password and its postmaster.pid.
async function servesThisData(client: pg.Client, home: Home): Promise<boolean> {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory')
  return rows[0]!.data_directory === home.cluster
}
