import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './api.ts'

export const registersQuery = (county: string, asKnownOn?: string) =>
  queryOptions({
    queryKey: ['registers', county, asKnownOn],
    queryFn: ({ signal }) => api.registers.list({ region: county, asKnownOn }, { signal }),
  })
export const useRegisters = (county: string, asKnownOn?: string) => useQuery(registersQuery(county, asKnownOn))

/** A definition changes only with a new release of the program. */
export const definitionQuery = (county: string, register: string) =>
  queryOptions({
    queryKey: ['definition', register],
    queryFn: ({ signal }) => api.registers.definition({ region: county, register }, { signal }),
    staleTime: Infinity,
  })
