import type { IndexDatasetBrief, IndexEdition, IndexJob } from '@dongjian/server/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { MovedValues } from '../indices/index-view.ts'
import { api } from './api.ts'
import { queryClient } from './query-client.ts'

export const publishedIndexQuery = (county: string, asKnownOn: string | undefined) =>
  queryOptions({
    queryKey: ['index-published', county, asKnownOn],
    queryFn: ({ signal }) => api.indices.published({ region: county, asKnownOn }, { signal }),
  })

export const indexModelsQuery = (county: string) =>
  queryOptions({
    queryKey: ['index-models', county],
    queryFn: ({ signal }) => api.indices.models({ region: county }, { signal }),
  })

/** A version of a model never changes. */
export const indexModelQuery = (county: string, id: string) =>
  queryOptions({
    queryKey: ['index-model', county, id],
    queryFn: ({ signal }) => api.indices.model({ region: county, id }, { signal }),
    staleTime: Infinity,
  })

export const indexDatasetsQuery = (county: string) =>
  queryOptions({
    queryKey: ['index-datasets', county],
    queryFn: ({ signal }) => api.indices.datasets({ region: county }, { signal }),
  })

export const indexEditionsQuery = (county: string) =>
  queryOptions({
    queryKey: ['index-editions', county],
    queryFn: ({ signal }) => api.indices.editions({ region: county }, { signal }),
  })

export const indexEditionQuery = (county: string, id: string) =>
  queryOptions({
    queryKey: ['index-edition', county, id],
    queryFn: ({ signal }) => api.indices.edition({ region: county, id }, { signal }),
  })

interface OfEdition {
  readonly county: string
  readonly id: string
  readonly year: string
}

interface OfUnit extends OfEdition {
  /** Absent is our own. */
  readonly unit?: string | undefined
}

const inputOf = ({ county, id, year, unit }: OfUnit) => ({ region: county, id, year, ...(unit ? { unit } : {}) })

/** All counties of a year; asked again after an uncertainty, for its intervals. */
export const indexUnitsQuery = (asked: OfEdition) =>
  queryOptions({
    queryKey: ['index-units', asked],
    queryFn: ({ signal }) => api.indices.units(inputOf(asked), { signal }),
    placeholderData: keepPreviousData,
  })

/** An edition never changes, nor does its tree. */
export const indexTreeQuery = (asked: OfUnit) =>
  queryOptions({
    queryKey: ['index-tree', asked],
    queryFn: ({ signal }) => api.indices.tree(inputOf(asked), { signal }),
    staleTime: Infinity,
  })

/** What is bound to the platform's figures, then and now. */
export const indexFiguresQuery = (county: string, id: string) =>
  queryOptions({
    queryKey: ['index-figures', county, id],
    queryFn: ({ signal }) => api.indices.figures({ region: county, id }, { signal }),
  })

export interface IndexPair {
  readonly county: string
  readonly before: string
  readonly after?: string | undefined
  readonly unit?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export const indexCompareQuery = ({ county, before, ...pair }: IndexPair) =>
  queryOptions({
    queryKey: ['index-compare', county, before, pair],
    queryFn: ({ signal }) => api.indices.compare({ region: county, before, ...pair }, { signal }),
    staleTime: Infinity,
  })

export interface WhatIfAsked extends OfUnit {
  readonly values: MovedValues
  readonly mode: 'all' | 'own'
}

/** What was asked comes with the answer: while a slider moves the two must not be taken for one another. */
export const indexWhatIfQuery = (asked: WhatIfAsked) =>
  queryOptions({
    queryKey: ['index-what-if', asked],
    queryFn: async ({ signal }) => ({
      values: asked.values,
      answer: await api.indices.whatIf(
        { ...inputOf(asked), values: { ...asked.values }, mode: asked.mode },
        { signal },
      ),
    }),
    placeholderData: keepPreviousData,
    // A slider passes through many: only what is on the page is kept for long.
    gcTime: 20_000,
    staleTime: Infinity,
  })

export const indexCheapestQuery = (asked: OfUnit) =>
  queryOptions({
    queryKey: ['index-cheapest', asked],
    queryFn: ({ signal }) => api.indices.cheapest(inputOf(asked), { signal }),
    staleTime: Infinity,
  })

export const indexOwnOnlyQuery = (asked: OfEdition) =>
  queryOptions({
    queryKey: ['index-own-only', asked],
    queryFn: ({ signal }) => api.indices.ownOnly(inputOf(asked), { signal }),
    staleTime: Infinity,
  })

export const indexRemovalsQuery = (asked: OfEdition & { level: number }) =>
  queryOptions({
    queryKey: ['index-removals', asked],
    queryFn: ({ signal }) => api.indices.removals({ ...inputOf(asked), level: asked.level }, { signal }),
    staleTime: Infinity,
  })

/** Asked again until the work is over. */
export const indexJobQuery = (county: string, id: string) =>
  queryOptions({
    queryKey: ['index-job', county, id],
    queryFn: ({ signal }) => api.indices.job({ region: county, id }, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 500 : false),
  })

export const startUncertainty = (
  { county, id, year }: OfEdition,
  design: { runs: number; seed?: number },
): Promise<IndexJob> => api.indices.uncertainty({ region: county, id, year, ...design })

export const startSensitivity = (
  { county, id, year }: OfEdition,
  design: { size: number; bootstrap: number; seed?: number },
): Promise<IndexJob> => api.indices.sensitivity({ region: county, id, year, design })

export const cancelIndexJob = (county: string, id: string): Promise<IndexJob> =>
  api.indices.cancel({ region: county, id })

const forgetEditions = (county: string) => queryClient.invalidateQueries({ queryKey: ['index-editions', county] })

export interface RunOrder {
  readonly model: string
  readonly dataset: string
  readonly asKnownOn?: string | undefined
  readonly corrects?: string | undefined
}

export async function runIndex(county: string, order: RunOrder): Promise<IndexEdition> {
  const edition = await api.indices.run({ region: county, ...order })
  await Promise.all([forgetEditions(county), queryClient.invalidateQueries({ queryKey: ['index-edition', county] })])
  return edition
}

/** Moves the edition on: a draft becomes reviewed, what is reviewed becomes published. */
export async function moveEdition(county: string, id: string, act: 'review' | 'publish', by: string): Promise<void> {
  queryClient.setQueryData(indexEditionQuery(county, id).queryKey, await api.indices[act]({ region: county, id, by }))
  await forgetEditions(county)
}

export interface DatasetFile {
  readonly file: File
  readonly name: string
  readonly source: string
  readonly simulated: boolean
  readonly model?: string | undefined
}

export async function addIndexDataset(county: string, given: DatasetFile): Promise<IndexDatasetBrief> {
  const dataset = await api.indices.addDataset({ region: county, ...given })
  await queryClient.invalidateQueries({ queryKey: ['index-datasets', county] })
  return dataset
}

export const checkIndexModel = (county: string, text: string) => api.indices.checkModel({ region: county, text })

export async function saveIndexModel(county: string, text: string): Promise<{ id: string }> {
  const saved = await api.indices.saveModel({ region: county, text })
  await queryClient.invalidateQueries({ queryKey: ['index-models', county] })
  return saved
}

/** Where the workbook of an edition is fetched. */
export const workbookOf = (county: string, id: string): string => `/api/${county}/indices/editions/${id}/workbook`
