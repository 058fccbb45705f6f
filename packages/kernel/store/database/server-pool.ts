import pg from 'pg'
import { refuse } from './refusals.ts'
import { typeParsers } from './type-parsers.ts'

// What every connection sets: the zone in which the office's days begin, and one way of writing dates. No compiling of
// statements: an import forbids nested loops, so a server takes every one of its statements for dear and spends seconds.
const session = '-c timezone=Asia/Shanghai -c datestyle=ISO,YMD -c intervalstyle=postgres -c jit=off'

export const oldestVersion = 15

/** A pool on `url` whose connections read and write as the store expects. Throws `databaseUrlMalformed`. */
export function createPool(url: string, max = 10): pg.Pool {
  const address = parseUrl(url)
  const options = [address.searchParams.get('options'), session].filter(Boolean).join(' ')
  // An option in the address would win over the one given beside it.
  address.searchParams.delete('options')
  const pool = new pg.Pool({
    connectionString: address.href,
    options,
    types: typeParsers,
    application_name: 'dongjian',
    connectionTimeoutMillis: 30_000,
    max,
  })
  // An idle connection that dies (the server restarts) is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined)
  // One that dies at work fails its query; the event beside it would end the process too.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** The version of the server behind `pool`. Throws when it cannot be reached, is too old, or does not keep UTF-8. */
export async function checkServer(pool: pg.Pool, url: string): Promise<string> {
  const found = await pool
    .query<{ number: number; version: string; encoding: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
              current_setting('server_encoding') as encoding`,
    )
    .catch((error: unknown) => {
      throw refuse('databaseUrlUnreachable', { server: sayServer(url), reason: reasonOf(error) })
    })
  const { number, version, encoding } = found.rows[0]!
  const release = version.split(' ')[0]!
  if (number < oldestVersion * 10_000)
    throw refuse('databaseTooOld', { version: release, floor: String(oldestVersion) })
  if (encoding !== 'UTF8') throw refuse('databaseNotUtf8', { encoding })
  return release
}

function parseUrl(url: string): URL {
  const address = URL.parse(url)
  if (address && /^postgres(ql)?:$/.test(address.protocol)) return address
  throw refuse('databaseUrlMalformed', { reason: address ? address.protocol : 'not an address' })
}

// Never the password.
function sayServer(url: string): string {
  const address = parseUrl(url)
  return `${address.host}${address.pathname}`
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('；')
  return error instanceof Error ? error.message : String(error)
}
