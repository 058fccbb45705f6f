import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { simulateQuery, type SimulateAsked } from '../../../client/policies.ts'

/** The least time between two questions while a slider moves. */
const pace = 80

/**
 * The answer to where the sliders stand. One question at a time: when an answer comes the newest place is asked about
 * next, so a slow machine shows fewer steps but never an old one last.
 */
export function useSimulation(wanted: SimulateAsked) {
  const [asked, setAsked] = useState(wanted)
  const askedAt = useRef(0)
  const query = useQuery({ ...simulateQuery(asked), placeholderData: keepPreviousData })
  const latest = useRef(wanted)
  useEffect(() => {
    latest.current = wanted
  })
  const key = JSON.stringify(wanted)
  const askedKey = JSON.stringify(asked)
  const { isFetching } = query
  useEffect(() => {
    if (key === askedKey || isFetching) return
    const soon = setTimeout(
      () => {
        askedAt.current = performance.now()
        setAsked(latest.current)
      },
      Math.max(0, askedAt.current + pace - performance.now()),
    )
    return () => clearTimeout(soon)
  }, [key, askedKey, isFetching])
  return { query, waiting: key !== askedKey || isFetching }
}
