import type { Definitions } from '@dongjian/kernel/figures'
import { knownOn, readIn, writeIn, type Act, type Database, type Tx, type WriteTx } from '@dongjian/kernel/store'
import type { FastifyBaseLogger } from 'fastify'
import { getCounty } from './answers/counties.ts'
import type { IndexJobs } from './index-jobs/index-jobs.ts'
import type { Progress } from './progress.ts'

/** What every route has at hand. */
export interface Context {
  readonly pool: Database['pool']
  readonly definitions: Definitions
  readonly progress: Progress
  readonly indexJobs: IndexJobs
  readonly traceId: string
  readonly log: FastifyBaseLogger
}

/** Until people can sign in, whoever sits at this machine. */
export const actor = '本机用户'

interface Reading {
  readonly region: string
  readonly asKnownOn?: string | undefined
}

/** Reads of a county that exists, now or as known on a day. */
export async function read<T>(
  { pool }: Context,
  { region, asKnownOn }: Reading,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  await getCounty(pool, region)
  return readIn(pool, region, work, asKnownOn === undefined ? null : knownOn(asKnownOn))
}

/** One act of the person at this machine. */
export async function write<T>(
  { pool }: Context,
  act: Omit<Act, 'actor'>,
  work: (tx: WriteTx) => Promise<T>,
): Promise<T> {
  await getCounty(pool, act.region)
  return writeIn(pool, { ...act, actor }, work)
}
