import { tableOf, type Period } from '@dongjian/kernel/define'
import type { Definitions } from '@dongjian/kernel/figures'
import { listRegions, type Region } from '@dongjian/kernel/published'
import { readIn, type Database, type Tx } from '@dongjian/kernel/store'
import type { County } from '../contract/counties.ts'
import { refuse } from '../refusals.ts'
import { lastYear } from './figure-values.ts'

type Pool = Database['pool']

const isCounty = ({ level }: Region): boolean => level === 'county' || level === 'zone'

export async function listCounties(pool: Pool, definitions: Definitions): Promise<County[]> {
  const regions = (await listRegions(pool)).filter(isCounty)
  const counties: County[] = []
  for (const { code, name, demo } of regions) {
    const period = await readIn(pool, code, (tx) => openingPeriod(tx, definitions))
    counties.push({ code, name, demo, period })
  }
  return counties
}

/** The region of a request, which must be one of this machine's. */
export async function getCounty(pool: Pool, code: string): Promise<Region> {
  const region = (await listRegions(pool)).find((r) => r.code === code)
  if (!region) throw refuse('countyNotFound', { region: code })
  return region
}

/** The newest whole year for which anybody has given a value; the last year of the clock when nobody has. */
export async function openingPeriod(tx: Tx, { registers, returns }: Definitions): Promise<Period> {
  const newest = await tx.db
    .selectFrom(tableOf(registers[returns.register]!))
    .select(returns.period)
    .where('region', '=', tx.region)
    .where(returns.period, 'like', '____')
    .where(returns.period, '<=', lastYear())
    .orderBy(returns.period, 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest ? String(newest[returns.period]) : lastYear()
}
