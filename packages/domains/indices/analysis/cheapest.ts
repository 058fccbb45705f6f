import { cheapestWays, type Element, type Way } from '@dongjian/composite-index'
import type { OpenEdition } from '../editions/edition.ts'
import { orRefuse } from '../editions/open-edition.ts'
import type { OnProgress } from './on-progress.ts'
import { aboutOf, known, topOf, type Asked } from './ask.ts'
import { decimalOf, roundedTowards } from './values.ts'

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
/** Units × indicators squared that are tried through in about a minute. */
const mostTried = 20_000_000

/** The least change of one indicator that wins one, five or ten places, the easiest first. */
export function listCheapestWays(open: OpenEdition, asked: Asked, onProgress?: OnProgress): CheapestWays {
  const { year, unit, cell } = aboutOf(open, asked)
  const place = known(open.run.elements.get(topOf(open))!.rank[cell])
  if (place === null) return { year, unit, place, ways: [], why: '这一年没有位次，说不出怎样前移' }
  const indicators = open.model.model.elements.filter(({ level }) => level === 1).length
  const units = open.panel.units.length
  if (units * indicators ** 2 > mostTried) {
    const why = `${units}个县（市、区）、${indicators}个指标逐项试一遍太久，没有试；请在滑块里试要看的指标`
    return { year, unit, place, ways: [], why }
  }
  const elements = new Map(open.model.model.elements.map((element) => [element.code, element]))
  const ways = orRefuse(() =>
    cheapestWays(open.model.model, open.panel, {
      unit: unit.code,
      period: year,
      places: wanted,
      ...(onProgress && { onProgress }),
    }),
  )
  return {
    year,
    unit,
    place,
    ways: ways.map((way) => wayOf(way, elements.get(way.code)!)),
    why: null,
  }
}

function wayOf({ code, name, places, from, to, inSpreads, reached, why }: Way, element: Element): CheapestWay {
  const { unit = '', better = 'higher' } = element
  const enough = to === null ? null : roundedTowards(to, better)
  return {
    code,
    name,
    unit,
    better,
    places,
    from: decimalOf(from),
    to: enough,
    change: enough === null || from === null ? null : decimalOf(Number(enough) - from),
    inSpreads,
    reached,
    why,
  }
}
