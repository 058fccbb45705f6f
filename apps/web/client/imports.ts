import type { ImportDetail } from '@dongjian/server/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from './api.ts'
import { queryClient } from './query-client.ts'

export const importsQuery = (county: string) =>
  queryOptions({
    queryKey: ['imports', county],
    queryFn: ({ signal }) => api.imports.list({ region: county }, { signal }),
  })

export const importQuery = (county: string, id: string) =>
  queryOptions({
    queryKey: ['import', county, id],
    queryFn: ({ signal }) => api.imports.show({ region: county, id }, { signal }),
  })

/** How far the upload or the applying has come that carries this ticket. */
export const progressQuery = (county: string, ticket: string) =>
  queryOptions({
    queryKey: ['progress', county, ticket],
    queryFn: ({ signal }) => api.imports.progress({ region: county, ticket }, { signal }),
    refetchInterval: 500,
    staleTime: 0,
  })

export async function uploadWorkbook(county: string, file: File, ticket: string): Promise<ImportDetail> {
  const staged = await api.imports.upload({ region: county, file, ticket })
  queryClient.setQueryData(importQuery(county, staged.id).queryKey, staged)
  return staged
}

/** Writes, or takes back: every number and list may be another afterwards. */
export async function applyImport(
  county: string,
  id: string,
  given: { ticket: string; confirmed: boolean; ledgerDay?: string | undefined },
): Promise<void> {
  const { ticket, confirmed, ledgerDay } = given
  await api.imports.apply({ region: county, id, ticket, confirmed, ...(ledgerDay ? { ledgerDay } : {}) })
  await queryClient.invalidateQueries()
}

export async function undoImport(county: string, id: string): Promise<void> {
  await api.imports.undo({ region: county, id })
  await queryClient.invalidateQueries()
}

/** Tries the staged rows again on the records as they are now. */
export async function recheckImport(county: string, id: string): Promise<void> {
  queryClient.setQueryData(importQuery(county, id).queryKey, await api.imports.recheck({ region: county, id }))
}

/** Gives up what was never written. */
export async function discardImport(county: string, id: string): Promise<void> {
  await api.imports.discard({ region: county, id })
  await queryClient.invalidateQueries({ queryKey: ['imports', county] })
}
