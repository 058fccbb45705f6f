import type { Phrase } from '@dongjian/server/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from './api.ts'
import { queryClient } from './query-client.ts'

/** The phrases that were settled, the newest first. */
export const settledQuery = (county: string, asKnownOn: string | undefined) =>
  queryOptions({
    queryKey: ['settled-phrases', county, asKnownOn],
    queryFn: ({ signal }) => api.reports.settled({ region: county, asKnownOn }, { signal }),
  })

/** The figures that a phrase may be settled to. */
export const choicesQuery = (county: string, phrase: Phrase) =>
  queryOptions({
    queryKey: ['settle-choices', county, phrase.kind, phrase.unit],
    queryFn: ({ signal }) => api.reports.choices({ region: county, phrase }, { signal }),
    staleTime: Infinity,
  })

const forget = (county: string) => queryClient.invalidateQueries({ queryKey: ['settled-phrases', county] })

/** Says which figure a phrase is, null that it is none of the platform's; answers what can be undone. */
export async function settlePhrase(county: string, phrase: Phrase, figure: string | null): Promise<string> {
  const { id } = await api.reports.settle({ region: county, phrase, figure })
  await forget(county)
  return id
}

export async function unsettlePhrase(county: string, id: string): Promise<void> {
  await api.reports.unsettle({ region: county, id })
  await forget(county)
}
