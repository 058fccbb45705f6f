import { challengesAndAwards } from './challenges-and-awards.ts'
import { cooperation } from './cooperation.ts'
import { incubation } from './incubation.ts'
import { organizations, projects } from './organizations-and-projects.ts'
import { papers } from './papers.ts'
import { people } from './people.ts'
import { money } from './policies-and-payments.ts'
import { transfer } from './transfers.ts'
import type { Example } from './row.ts'

export { answers } from './answers.ts'
export type { Example }

/** A county of a hundred rows in which every trap of counting stands once. */
export const records: readonly Example[] = [
  ...organizations,
  ...projects,
  ...challengesAndAwards,
  ...money,
  ...cooperation,
  ...incubation,
  ...people,
  ...transfer,
  ...papers,
]
