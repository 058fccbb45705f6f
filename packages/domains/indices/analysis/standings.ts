import type { OpenEdition } from '../editions/edition.ts'
import { aboutOf, known, topOf, type Asked } from './ask.ts'
import { sayWhy } from './why.ts'

export interface UnitStanding {
  readonly code: string
  readonly name: string
  readonly own: boolean
  readonly score: number | null
  readonly place: number | null
  readonly why: string | null
}

export interface Standings {
  readonly year: string
  readonly simulated: boolean
  readonly of: number
  /** By place; those without one last. */
  readonly units: readonly UnitStanding[]
}

/** Every unit's score and place in a year. */
export function listStandings(open: OpenEdition, asked: Pick<Asked, 'year'>): Standings {
  const { year } = aboutOf(open, asked)
  const { units } = open.dataset.data
  const { score, rank, why } = open.run.elements.get(topOf(open))!
  const from = open.panel.periods.indexOf(year) * units.length
  const standings = units.map(({ code, name }, at) => ({
    code,
    name,
    own: code === open.edition.unit.code,
    score: known(score[from + at]),
    place: known(rank[from + at]),
    why: sayWhy(why[from + at]),
  }))
  return {
    year,
    simulated: open.edition.simulated,
    of: standings.filter(({ place }) => place !== null).length,
    units: standings.toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity)),
  }
}
