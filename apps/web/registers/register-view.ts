import type { RegisterDefinition } from '@dongjian/server/contract'
import { filtersOf, writeFilters } from './filters/filter-text.ts'

/** How a register is being looked at; all of it stands in the address. */
export interface RegisterView {
  /** Words looked for in the name and the number. */
  readonly find?: string
  readonly sort?: string
  readonly order?: 'up' | 'down'
  /** Only the records behind this number, `rd-projects.funding@2023`, and its slice. */
  readonly of?: string
  readonly ofSlice?: string
  readonly [filter: `f.${string}`]: string
}

const words = ['find', 'sort', 'of', 'ofSlice'] as const

export function readRegisterView(search: Readonly<Record<string, unknown>>): RegisterView {
  const view: Record<string, string> = writeFilters(filtersOf(search))
  for (const word of words) {
    const text = search[word]
    if (typeof text === 'string' && text !== '') view[word] = text
  }
  const order = search['order']
  if (order === 'up' || order === 'down') view['order'] = order
  return view
}

export interface Sorting {
  readonly field: string
  readonly descending: boolean
}

/** The order that the address asks for, else that of the ledger's own list. */
export function sortingOf(view: RegisterView, definition: RegisterDefinition): Sorting {
  if (view.sort) return { field: view.sort, descending: view.order === 'down' }
  const usual = definition.lists['all'] ?? Object.values(definition.lists)[0]
  return { field: usual?.sort ?? definition.key[0]!, descending: usual?.descending ?? false }
}

/** The views that a register declares, as what they put into the address. */
export const declaredViews = (definition: RegisterDefinition): { name: string; label: string; view: RegisterView }[] =>
  Object.entries(definition.lists)
    .toSorted(([a], [b]) => Number(b === 'all') - Number(a === 'all'))
    .map(([name, list]) => ({
      name,
      label: list.label,
      view:
        name === 'all'
          ? {}
          : {
              ...(list.status ? writeFilters({ status: { any: list.status } }) : {}),
              sort: list.sort,
              order: list.descending ? 'down' : 'up',
            },
    }))

const flat = (view: RegisterView): string =>
  JSON.stringify(Object.entries(view).toSorted(([a], [b]) => (a < b ? -1 : 1)))
export const sameView = (a: RegisterView, b: RegisterView): boolean => flat(a) === flat(b)
