import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { readFigure, readSlice } from '../address/figure-text.ts'
import type { Reading } from '../address/use-reading.ts'
import { filtersOf } from '../registers/filters/filter-text.ts'
import type { RegisterView, Sorting } from '../registers/register-view.ts'
import { api } from './api.ts'

interface Looked {
  readonly reading: Reading
  readonly register: string
  readonly view: RegisterView
  readonly sorting: Sorting
}

/** The pages of a register under a view; a view of one number's records asks the number for them. */
export const recordsQuery = ({ reading, register, view, sorting }: Looked) =>
  infiniteQueryOptions({
    queryKey: ['records', reading.county, reading.asKnownOn, register, view, sorting],
    queryFn: ({ signal, pageParam }) => {
      const { county: region, asKnownOn } = reading
      const paging = { limit: 60, ...(pageParam ? { after: pageParam } : {}) }
      if (view.of) {
        const { code, period = reading.period } = readFigure(view.of)
        return api.figures.records(
          { region, asKnownOn, code, period, params: readSlice(view.ofSlice), ...paging },
          { signal },
        )
      }
      const { field: sort, descending } = sorting
      const filters = filtersOf(view)
      const search = view.find ? { search: view.find } : {}
      return api.registers.records(
        { region, asKnownOn, register, filters, ...search, sort, descending, ...paging },
        { signal },
      )
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })

export const recordQuery = ({ county, asKnownOn }: Reading, register: string, id: string) =>
  queryOptions({
    queryKey: ['record', county, asKnownOn, register, id],
    queryFn: ({ signal }) => api.registers.record({ region: county, asKnownOn, register, id }, { signal }),
  })

/** A few records of a register by words, for a reference that is being filled in. */
export const lookupQuery = (county: string, register: string, words: string) =>
  queryOptions({
    queryKey: ['lookup', county, register, words],
    queryFn: ({ signal }) =>
      api.registers.records({ region: county, register, limit: 20, ...(words ? { search: words } : {}) }, { signal }),
    placeholderData: keepPreviousData,
  })
