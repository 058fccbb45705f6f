import { queryOptions } from '@tanstack/react-query'
import type { Reading } from '../address/use-reading.ts'
import type { Moved } from '../policies/policy-view.ts'
import { api } from './api.ts'
import { queryClient } from './query-client.ts'

export const policiesQuery = (county: string) =>
  queryOptions({
    queryKey: ['policies', county],
    queryFn: ({ signal }) => api.policies.list({ region: county }, { signal }),
  })

/** A wording never changes: what is changed is another version. */
export const policyQuery = (county: string, id: string) =>
  queryOptions({
    queryKey: ['policy', county, id],
    queryFn: ({ signal }) => api.policies.show({ region: county, id }, { signal }),
    staleTime: Infinity,
  })

interface OfYear {
  readonly reading: Reading
  readonly id: string
  readonly year: number
}

const inputOf = ({ reading: { county, asKnownOn }, id, year }: OfYear) => ({ region: county, asKnownOn, id, year })

export interface ExplainAsked extends OfYear {
  readonly firm?: string | undefined
  readonly facts?: Readonly<Record<string, string | null>>
  readonly moved: Moved
}

export const explainQuery = (asked: ExplainAsked) =>
  queryOptions({
    queryKey: ['policy-explain', asked],
    queryFn: ({ signal }) => {
      const { firm, facts, moved } = asked
      return api.policies.explain(
        { ...inputOf(asked), moved, ...(firm ? { firm } : {}), ...(facts ? { facts } : {}) },
        { signal },
      )
    },
  })

export interface SimulateAsked extends OfYear {
  readonly moved: Moved
  /** Absent: beside its own wording. */
  readonly against?: string | undefined
}

export const simulateQuery = (asked: SimulateAsked) =>
  queryOptions({
    queryKey: ['policy-simulate', asked],
    queryFn: () => {
      const { moved, against } = asked
      return api.policies.simulate({ ...inputOf(asked), moved, ...(against ? { against } : {}) })
    },
    // A slider passes through many: only what is on the page is kept for long.
    gcTime: 20_000,
  })

export const entitlementsQuery = (asked: OfYear) =>
  queryOptions({
    queryKey: ['policy-entitlements', asked],
    queryFn: ({ signal }) => api.policies.entitlements(inputOf(asked), { signal }),
  })
export type YearOfPolicy = Awaited<ReturnType<typeof api.policies.entitlements>>

export const checkPolicy = (county: string, text: string) => api.policies.check({ region: county, text })

const refresh = (county: string) => queryClient.invalidateQueries({ queryKey: ['policies', county] })

export async function savePolicy(county: string, text: string, madeFrom?: string): Promise<{ id: string }> {
  const saved = await api.policies.save({ region: county, text, ...(madeFrom ? { madeFrom } : {}) })
  await refresh(county)
  return saved
}

export interface Redraft {
  readonly id: string
  readonly edition: string
  readonly moved: Moved
}

/** The same wording with other numbers, as a draft; says how many examples no longer held. */
export async function saveMoved(county: string, redraft: Redraft): Promise<{ id: string; leftOut: number }> {
  const saved = await api.policies.saveMoved({ region: county, ...redraft })
  await refresh(county)
  return saved
}
