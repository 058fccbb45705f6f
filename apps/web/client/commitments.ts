import { queryOptions } from '@tanstack/react-query'
import type { Reading } from '../address/use-reading.ts'
import { api } from './api.ts'

export const boardQuery = ({ county, period, asKnownOn }: Reading) =>
  queryOptions({
    queryKey: ['board', county, period, asKnownOn],
    queryFn: ({ signal }) => api.commitments.board({ region: county, period, asKnownOn }, { signal }),
  })

export const promiseQuery = ({ county, asKnownOn }: Reading, id: string) =>
  queryOptions({
    queryKey: ['promise', county, asKnownOn, id],
    queryFn: ({ signal }) => api.commitments.show({ region: county, asKnownOn, id }, { signal }),
  })
