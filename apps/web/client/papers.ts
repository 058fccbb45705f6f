import type { Decision, InspectedPaper, PaperKind } from '@dongjian/server/contract'
import { queryOptions } from '@tanstack/react-query'
import type { Reading } from '../address/use-reading.ts'
import { api } from './api.ts'
import { queryClient } from './query-client.ts'

export const papersQuery = ({ county, asKnownOn }: Reading) =>
  queryOptions({
    queryKey: ['papers', county, asKnownOn],
    queryFn: ({ signal }) => api.papers.list({ region: county, asKnownOn }, { signal }),
  })

export const paperQuery = ({ county, asKnownOn }: Reading, id: string) =>
  queryOptions({
    queryKey: ['paper', county, asKnownOn, id],
    queryFn: ({ signal }) => api.papers.show({ region: county, id, asKnownOn }, { signal }),
  })

/** The words of a paper: pasted, or as a file. */
export interface GivenWords {
  readonly text?: string
  readonly file?: File
}

export const inspectPaper = (county: string, words: GivenWords): Promise<InspectedPaper> =>
  api.papers.inspect({ region: county, ...words })

export interface PaperEntry {
  readonly kind: PaperKind
  readonly title: string
  readonly number: string | null
  readonly issuedOn: string | null
  readonly year: number
  /** The id of an organization. */
  readonly lead: string
  readonly receivedOn: string | null
  readonly dueOn: string | null
}

/** Keeps a paper; gives its id. */
export async function bringPaper(county: string, words: GivenWords, entry: PaperEntry): Promise<string> {
  const { id } = await api.papers.bring({ region: county, ...words, ...entry })
  await queryClient.invalidateQueries({ queryKey: ['papers'] })
  return id
}

export interface DecidedCounts {
  readonly added: number
  readonly linked: number
  readonly setAside: number
}

/** After a decision every number and list may be another: all of them are asked again. */
export async function decidePassages(
  county: string,
  id: string,
  decisions: readonly Decision[],
): Promise<DecidedCounts> {
  const counts = await api.papers.decide({ region: county, id, decisions: [...decisions] })
  await queryClient.invalidateQueries()
  return counts
}

export async function withdrawPaper(county: string, id: string, reason: string): Promise<void> {
  await api.papers.withdraw({ region: county, id, reason })
  await queryClient.invalidateQueries()
}
