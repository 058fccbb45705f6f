import type { Filter } from '@dongjian/server/contract'

export type { Filter }

const mark = 'f.'

/** `{ any: ['a','b'] }` → `a|b`, a range → `2023-01-01..`, words → `~海藻`, empty → `-`, filled → `*`. */
export function writeFilter(filter: Filter): string {
  if ('any' in filter) return filter.any.join('|')
  if ('contains' in filter) return `~${filter.contains}`
  if ('empty' in filter) return filter.empty ? '-' : '*'
  return `${filter.from ?? ''}..${filter.to ?? ''}`
}

export function readFilter(text: string): Filter {
  if (text === '-' || text === '*') return { empty: text === '-' }
  if (text.startsWith('~')) return { contains: text.slice(1) }
  const range = /^(.*?)\.\.(.*)$/.exec(text)
  if (range) return { ...(range[1] ? { from: range[1] } : {}), ...(range[2] ? { to: range[2] } : {}) }
  return { any: text.split('|') }
}

export type Filters = Readonly<Record<string, Filter>>

/** The filters that stand in an address, by field. */
export const filtersOf = (search: object): Filters =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, text]) =>
      name.startsWith(mark) && typeof text === 'string' ? [[name.slice(mark.length), readFilter(text)]] : [],
    ),
  )

export const writeFilters = (filters: Filters): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).map(([name, filter]) => [mark + name, writeFilter(filter)]))
