import type { PolicyDetail } from '@dongjian/server/contract'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { createContext, useContext } from 'react'
import { useReading, type Reading } from '../../address/use-reading.ts'
import { readPolicyView, yearIn, type PolicyView } from '../../policies/policy-view.ts'

const route = getRouteApi('/$county/policies/$policy')

export const OpenPolicy = createContext<PolicyDetail | undefined>(undefined)

export interface PolicyInHand {
  readonly policy: PolicyDetail
  readonly reading: Reading
  readonly year: number
  readonly view: PolicyView
  /** Puts words into the address; `undefined` takes a word out. A slider leaves no steps behind. */
  readonly change: (words: Readonly<Record<string, string | undefined>>, how?: { replace: boolean }) => void
}

/** The version that a tab shows, and how it is being looked at. */
export function usePolicy(): PolicyInHand {
  const policy = useContext(OpenPolicy)
  if (!policy) throw new Error('a tab of no policy')
  const reading = useReading()
  const { view, change } = usePolicyView()
  return { policy, reading, year: yearIn(view, reading.period, policy.years), view, change }
}

export function usePolicyView(): Pick<PolicyInHand, 'view' | 'change'> {
  const view = readPolicyView({ ...route.useSearch() })
  const navigate = useNavigate()
  const change: PolicyInHand['change'] = (words, { replace } = { replace: false }) => {
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...words }), resetScroll: false, replace })
  }
  return { view, change }
}
