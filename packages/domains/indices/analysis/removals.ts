import { removeEach } from '@dongjian/composite-index'
import type { OpenEdition } from '../editions/edition.ts'
import { orRefuse } from '../editions/open-edition.ts'
import { aboutOf, known, topOf, type Asked } from './ask.ts'

export interface Removed {
  readonly code: string
  readonly name: string
  /** The own unit's. */
  readonly place: number | null
  readonly shift: number | null
  readonly meanShift: number
  readonly maxShift: number
}

export interface Removals {
  readonly year: string
  readonly removals: readonly Removed[]
}

/** The index without each element of a level: what hangs on it most comes first. */
export function listRemovals(
  open: OpenEdition,
  { level, ...asked }: Pick<Asked, 'year'> & { readonly level: number },
): Removals {
  const { year, cell } = aboutOf(open, asked)
  const { elements } = open.model.model
  const before = known(open.run.elements.get(topOf(open))!.rank[cell])
  const at = cell % open.panel.units.length
  const removals = orRefuse(() => removeEach(open.model.model, open.panel, { level, period: year })).map(
    ({ removed, ranks, meanShift, maxShift }) => {
      const place = ranks[at] ?? null
      return {
        code: removed,
        name: elements.find(({ code }) => code === removed)?.name ?? removed,
        place,
        shift: place === null || before === null ? null : before - place,
        meanShift: meanShift ?? 0,
        maxShift: maxShift ?? 0,
      }
    },
  )
  return { year, removals: removals.toSorted((a, b) => b.meanShift - a.meanShift) }
}
