import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Reading } from '../address/use-reading.ts'
import { api } from './api.ts'

export const countiesQuery = queryOptions({
  queryKey: ['counties'],
  queryFn: ({ signal }) => api.counties.list(undefined, { signal }),
  staleTime: Infinity,
})
export const useCounties = () => useQuery(countiesQuery)

export const overviewQuery = ({ county, period, asKnownOn }: Reading) =>
  queryOptions({
    queryKey: ['overview', county, period, asKnownOn],
    queryFn: ({ signal }) => api.counties.overview({ region: county, period, asKnownOn }, { signal }),
  })
