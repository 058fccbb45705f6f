import { Refusal } from '@dongjian/kernel/define'
import type { OpenEdition } from '@dongjian/domains'
import type { IndexJobs } from './index-jobs.ts'
import type { Results } from './task.ts'

type Intervals = Results['uncertainty']

/** Units × elements up to which a page waits for them: about a second. */
const most = 10_000
const runs = 1000

/**
 * How sure each place of a year is: what was last worked out, else, for an edition that is not large, worked out now
 * with the edition's own seed. Null where it is for a person to start, or where the model leaves nothing open.
 */
export async function firstIntervals(
  jobs: IndexJobs,
  region: string,
  open: OpenEdition,
  year: string,
): Promise<Intervals | null> {
  const known = jobs.intervals(region, open.edition.id, year)
  if (known || open.panel.units.length * open.model.model.elements.length > most) return known
  try {
    const asked = { year, runs, seed: open.edition.seed }
    return await jobs.result(region, open, { kind: 'uncertainty', asked })
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
