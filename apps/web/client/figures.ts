import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Slice } from '../address/figure-text.ts'
import type { Reading } from '../address/use-reading.ts'
import { api } from './api.ts'

/** One number: its code, its slice, and the period and day it is read for. */
export interface Asked extends Reading {
  readonly code: string
  readonly slice: Slice
}

const inputOf = ({ county, code, period, asKnownOn, slice }: Asked) => ({
  region: county,
  code,
  period,
  asKnownOn,
  params: slice,
})

export const figuresQuery = ({ county, period, asKnownOn }: Reading) =>
  queryOptions({
    queryKey: ['figures', county, period, asKnownOn],
    queryFn: ({ signal }) => api.figures.list({ region: county, period, asKnownOn }, { signal }),
  })

export const figureQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['figure', asked],
    queryFn: ({ signal }) => api.figures.show(inputOf(asked), { signal }),
  })

export const paperQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['figure-paper', asked],
    queryFn: ({ signal }) => api.figures.paper(inputOf(asked), { signal }),
  })

export const figureRecordsQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['figure-records', asked],
    queryFn: ({ signal, pageParam }) =>
      api.figures.records({ ...inputOf(asked), limit: 50, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
