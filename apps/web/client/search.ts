import { queryOptions } from '@tanstack/react-query'
import type { Reading } from '../address/use-reading.ts'
import { api } from './api.ts'

export const searchQuery = ({ county, asKnownOn }: Reading, text: string) =>
  queryOptions({
    queryKey: ['search', county, asKnownOn, text],
    queryFn: ({ signal }) => api.search({ region: county, asKnownOn, text }, { signal }),
  })
