import type { PolicyDetail } from '@dongjian/server/contract'
import { useEffect, useRef, useState } from 'react'
import { movedIn, writeMoved, type Moved } from '../../../policies/policy-view.ts'
import { usePolicy } from '../policy-in-hand.ts'
import { withMoved } from './with-moved.ts'

/** The address follows a slider when it rests: a browser refuses to be told of every step. */
const rest = 150

const keyOf = (moved: Moved): string => JSON.stringify(Object.entries(moved).toSorted(([a], [b]) => (a < b ? -1 : 1)))

export interface MovedInHand {
  readonly moved: Moved
  readonly move: (name: string, value: string) => void
  readonly reset: () => void
}

/** Where the sliders stand: at once on the page, a moment later in the address. */
export function useMoved(policy: PolicyDetail): MovedInHand {
  const { view, change } = usePolicy()
  const inAddress = movedIn(view)
  const [moved, setMoved] = useState(inAddress)
  const written = useRef(keyOf(inAddress))
  const latest = useRef({ inAddress, change })
  useEffect(() => {
    latest.current = { inAddress, change }
  })
  const told = keyOf(inAddress)
  useEffect(() => {
    if (told === written.current) return
    written.current = told
    setMoved(latest.current.inAddress)
  }, [told])
  useEffect(() => {
    const soon = setTimeout(() => {
      if (keyOf(moved) === written.current) return
      written.current = keyOf(moved)
      const taken = Object.keys(writeMoved(latest.current.inAddress)).map((word) => [word, undefined])
      latest.current.change({ ...Object.fromEntries(taken), ...writeMoved(moved) }, { replace: true })
    }, rest)
    return () => clearTimeout(soon)
  }, [moved])
  return {
    moved,
    move: (name, value) => setMoved((before) => withMoved(policy, before, name, value)),
    reset: () => setMoved({}),
  }
}
