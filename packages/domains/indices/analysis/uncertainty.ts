import { uncertainty, type Design } from '@dongjian/composite-index'
import type { OpenEdition } from '../editions/edition.ts'
import { orRefuse } from '../editions/open-edition.ts'
import { refuse } from '../refusals.ts'
import type { OnProgress } from './on-progress.ts'
import { aboutOf, nameOf, type Asked } from './ask.ts'

export interface UncertaintyAsked extends Pick<Asked, 'year'> {
  readonly runs: number
  /** The edition's own when not said. */
  readonly seed?: number | undefined
}

export interface UnitInterval {
  readonly code: string
  readonly name: string
  readonly own: boolean
  readonly place: number | null
  readonly score: number | null
  readonly mean: number | null
  readonly median: number | null
  /** Of the places, 5 % and 95 %, outwards to whole ones. */
  readonly low: number | null
  readonly high: number | null
  /** How often each place came, of those that did. */
  readonly places: readonly { readonly place: number; readonly count: number }[]
}

export interface IndexIntervals {
  readonly year: string
  readonly runs: number
  readonly seed: number
  readonly parameters: readonly string[]
  readonly units: readonly UnitInterval[]
}

/** How sure our own places are: the index made many times with what the model leaves open drawn at random. */
export function measureUncertainty(
  open: OpenEdition,
  asked: UncertaintyAsked,
  onProgress?: OnProgress,
): IndexIntervals {
  const { year } = aboutOf(open, asked)
  const { runs, seed = open.edition.seed } = asked
  const design = designOf(open)
  const { units } = orRefuse(() =>
    uncertainty(open.model.model, open.panel, design, { seed, runs, period: year, ...(onProgress && { onProgress }) }),
  )
  return {
    year,
    runs,
    seed,
    parameters: design.parameters.map(({ name }) => name),
    units: units
      .map(({ unit, nominalRank, nominalScore, mean, median, low, high, ranks }) => ({
        code: unit,
        name: nameOf(open, unit),
        own: unit === open.edition.unit.code,
        place: nominalRank,
        score: nominalScore,
        mean,
        median,
        low: low === null ? null : Math.floor(low),
        high: high === null ? null : Math.ceil(high),
        places: ranks.flatMap((count, i) => (count === 0 ? [] : [{ place: i + 1, count }])),
      }))
      .toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity)),
  }
}

/** What the edition's model leaves open. Refuses a model that leaves nothing open. */
export function designOf({ model }: OpenEdition): Design {
  if (!model.design) throw refuse('indexNothingUncertain', { name: model.name })
  return model.design
}
