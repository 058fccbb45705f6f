import { useEffect, useRef } from 'react'

/** The least time between two questions while a slider moves. */
const pace = 80

interface Asking<Asked> {
  /** Where the sliders stand. */
  readonly wanted: Asked
  /** What the answer on the page is asked of. */
  readonly asked: Asked
  readonly ask: (next: Asked) => void
  readonly isFetching: boolean
}

/**
 * One question at a time: when an answer comes the newest place is asked about next, so a slow machine shows fewer
 * steps but never an old one last. Says whether the answer is still of another place.
 */
export function useKeepAsking<Asked>({ wanted, asked, ask, isFetching }: Asking<Asked>): boolean {
  const askedAt = useRef(0)
  const latest = useRef({ wanted, ask })
  useEffect(() => {
    latest.current = { wanted, ask }
  })
  const key = JSON.stringify(wanted)
  const askedKey = JSON.stringify(asked)
  useEffect(() => {
    if (key === askedKey || isFetching) return
    const soon = setTimeout(
      () => {
        askedAt.current = performance.now()
        latest.current.ask(latest.current.wanted)
      },
      Math.max(0, askedAt.current + pace - performance.now()),
    )
    return () => clearTimeout(soon)
  }, [key, askedKey, isFetching])
  return key !== askedKey || isFetching
}
