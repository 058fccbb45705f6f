import type { Promised } from '@dongjian/server/contract'
import type { BoardView } from './board-view.ts'
import { isLight, lightOrder, lightWords } from './lights.ts'

export interface BoardGroup {
  readonly name: string
  readonly promises: readonly Promised[]
}

/** The promises that the filters leave. */
export const narrowed = (promises: readonly Promised[], { year, light, unit, find }: BoardView): Promised[] =>
  promises.filter(
    (each) =>
      (year === undefined || String(each.year) === year) &&
      (light === undefined || !isLight(light) || each.light === light) &&
      (unit === undefined || each.unit === unit || each.partners.includes(unit)) &&
      (find === undefined || `${each.title}${each.code}${each.wording ?? ''}`.includes(find.trim())),
  )

/** In the order of the papers that they stand in; only lights have an order of their own. Units are not ranked. */
export function groupsOf(promises: readonly Promised[], group: BoardView['group']): BoardGroup[] {
  if (group === 'light') {
    return lightOrder
      .map((light) => ({ name: lightWords[light], promises: promises.filter((each) => each.light === light) }))
      .filter((each) => each.promises.length > 0)
  }
  const nameOf = ({ paper, unit }: Promised) => (group === 'paper' ? paper : unit)
  const groups = new Map<string, Promised[]>()
  for (const each of promises) groups.set(nameOf(each), [...(groups.get(nameOf(each)) ?? []), each])
  return [...groups].map(([name, own]) => ({ name, promises: own }))
}
