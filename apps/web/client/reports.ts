import type { Edition, ReportDates } from '@dongjian/server/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from './api.ts'
import { queryClient } from './query-client.ts'

export const templatesQuery = (county: string) =>
  queryOptions({
    queryKey: ['templates', county],
    queryFn: ({ signal }) => api.reports.templates({ region: county }, { signal }),
    staleTime: Infinity,
  })

export const editionsQuery = (county: string) =>
  queryOptions({
    queryKey: ['editions', county],
    queryFn: ({ signal }) => api.reports.list({ region: county }, { signal }),
  })

/** An edition never changes: it holds all that it read. */
export const editionQuery = (county: string, id: string) =>
  queryOptions({
    queryKey: ['edition', county, id],
    queryFn: ({ signal }) => api.reports.show({ region: county, id }, { signal }),
    staleTime: Infinity,
  })

export const differencesQuery = (county: string, id: string) =>
  queryOptions({
    queryKey: ['differences', county, id],
    queryFn: ({ signal }) => api.reports.differences({ region: county, id }, { signal }),
  })

export interface BuildOrder {
  readonly template: string
  readonly period: string
  readonly dates: ReportDates
}

export async function buildEdition(county: string, order: BuildOrder): Promise<Edition> {
  const edition = await api.reports.build({ region: county, ...order })
  await queryClient.invalidateQueries({ queryKey: ['editions', county] })
  return edition
}
