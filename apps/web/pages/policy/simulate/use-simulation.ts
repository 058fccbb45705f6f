import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useKeepAsking } from '../../../client/keep-asking.ts'
import { simulateQuery, type SimulateAsked } from '../../../client/policies.ts'

/** The answer to where the sliders stand. */
export function useSimulation(wanted: SimulateAsked) {
  const [asked, ask] = useState(wanted)
  const query = useQuery({ ...simulateQuery(asked), placeholderData: keepPreviousData })
  const waiting = useKeepAsking({ wanted, asked, ask, isFetching: query.isFetching })
  return { query, waiting }
}
