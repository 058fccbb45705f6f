import { listRemovals, type OpenEdition } from '@dongjian/domains'
import type { IndexJobs } from './index-jobs.ts'
import type { Results, Task } from './task.ts'

/** Units × elements squared that take about a tenth of a second: nobody's answer waits longer for another's. */
const most = 5_000_000

/** The index without each element of a level: at once where it is small, else beside the server's answering. */
export async function removalsOf(
  jobs: IndexJobs,
  region: string,
  open: OpenEdition,
  asked: Extract<Task, { kind: 'removals' }>['asked'],
): Promise<Results['removals']> {
  const work = open.panel.units.length * open.model.model.elements.length ** 2
  return work <= most ? listRemovals(open, asked) : jobs.result(region, open, { kind: 'removals', asked })
}
