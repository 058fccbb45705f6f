import { commitments } from './commitments.ts'
import { counties } from './counties.ts'
import { documents } from './documents.ts'
import { figures } from './figures.ts'
import { route } from './implementer.ts'
import { imports } from './imports.ts'
import { indices } from './indices.ts'
import { papers } from './papers.ts'
import { policies } from './policies.ts'
import { registers } from './registers.ts'
import { reports } from './reports.ts'
import { search } from './search.ts'

/** Every route of the contract with what it does. */
export const routes = route.router({
  counties,
  registers,
  figures,
  imports,
  documents,
  commitments,
  papers,
  indices,
  policies,
  reports,
  search,
})
