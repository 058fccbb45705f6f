import { county as definitions } from '@dongjian/domains'
import type { Definitions } from '@dongjian/kernel/figures'
import { listRegions, type Region } from '@dongjian/kernel/published'
import { knownOn, migrate, openDatabase, readIn, type Database, type Tx } from '@dongjian/kernel/store'
import type { CommonOptions } from './options.ts'
import { refuse } from './refusals.ts'

/** Who acts at the command line. */
export const actor = '命令行'

/** A county of an open database, as a command works on it. */
export interface Desk {
  readonly pool: Database['pool']
  readonly definitions: Definitions
  readonly county: Region
  readonly read: <T>(work: (tx: Tx) => Promise<T>, asKnownOn?: string) => Promise<T>
}

/** Opens the database that the options name, migrated, for as long as `work` runs. */
export async function withDatabase<T>(options: CommonOptions, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({
    dataDir: options.data,
    onProgress: (message) => process.stderr.write(`${message}\n`),
  })
  try {
    await migrate(database.pool)
    return await work(database)
  } finally {
    await database.close()
  }
}

/** The same with the county that the options name, or the only one there is. */
export function withCounty<T>(options: CommonOptions, work: (desk: Desk) => Promise<T>): Promise<T> {
  return withDatabase(options, async ({ pool }) => {
    const county = chooseCounty(await listRegions(pool), options.county)
    const read: Desk['read'] = (task, asKnownOn) =>
      readIn(pool, county.code, task, asKnownOn === undefined ? null : knownOn(asKnownOn))
    return work({ pool, definitions, county, read })
  })
}

export function chooseCounty(regions: readonly Region[], code: string | undefined): Region {
  const counties = regions.filter(({ level }) => level === 'county' || level === 'zone')
  const say = (all: readonly Region[]) => all.map((region) => `${region.code}（${region.name}）`).join('、')
  if (code !== undefined) {
    const found = counties.find((region) => region.code === code)
    if (!found) throw refuse('kindInvalid', { text: code, allowed: say(counties) || '（还没有）' })
    return found
  }
  const [only, second] = counties
  if (!only) throw refuse('noCounty', {})
  if (second) throw refuse('countyUnsaid', { counties: say(counties) })
  return only
}
