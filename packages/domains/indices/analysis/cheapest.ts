import { cheapestWays } from '@dongjian/composite-index'
import type { OpenEdition } from '../editions/edition.ts'
import { orRefuse } from '../editions/open-edition.ts'
import { aboutOf, known, topOf, type Asked } from './ask.ts'
import { decimalOf } from './values.ts'

export interface CheapestWay {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly better: 'higher' | 'lower'
  readonly places: number
  readonly from: string | null
  readonly to: string | null
  readonly change: string | null
  /** The size of the change in standard deviations of the indicator among the units. */
  readonly inSpreads: number | null
  readonly reached: boolean
  readonly why: string | null
}

export interface CheapestWays {
  readonly year: string
  readonly unit: { readonly code: string; readonly name: string }
  readonly place: number | null
  readonly ways: readonly CheapestWay[]
  readonly why: string | null
}

const wanted = [1, 5, 10]

/** The least change of one indicator that wins one, five or ten places, the easiest first. */
export function listCheapestWays(open: OpenEdition, asked: Asked): CheapestWays {
  const { year, unit, cell } = aboutOf(open, asked)
  const place = known(open.run.elements.get(topOf(open))!.rank[cell])
  if (place === null) return { year, unit, place, ways: [], why: '这一年没有位次，说不出怎样前移' }
  const elements = new Map(open.model.model.elements.map((element) => [element.code, element]))
  const ways = orRefuse(() =>
    cheapestWays(open.model.model, open.panel, { unit: unit.code, period: year, places: wanted }),
  )
  return {
    year,
    unit,
    place,
    ways: ways.map(({ code, name, places, from, to, change, inSpreads, reached, why }) => ({
      code,
      name,
      unit: elements.get(code)?.unit ?? '',
      better: elements.get(code)?.better ?? 'higher',
      places,
      from: decimalOf(from),
      to: decimalOf(to),
      change: decimalOf(change),
      inSpreads,
      reached,
      why,
    })),
    why: null,
  }
}
