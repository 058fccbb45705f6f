import type { PolicyDetail } from '@dongjian/server/contract'
import { useMovedWords } from '../../../address/use-moved-words.ts'
import { movedIn, writeMoved, type Moved } from '../../../policies/policy-view.ts'
import { usePolicy } from '../policy-in-hand.ts'
import { withMoved } from './with-moved.ts'

export interface MovedInHand {
  readonly moved: Moved
  readonly move: (name: string, value: string) => void
  readonly reset: () => void
}

/** Where the sliders stand. */
export function useMoved(policy: PolicyDetail): MovedInHand {
  const { view, change } = usePolicy()
  const [moved, setMoved] = useMovedWords({ inAddress: movedIn(view), write: writeMoved, change })
  return {
    moved,
    move: (name, value) => setMoved((before) => withMoved(policy, before, name, value)),
    reset: () => setMoved({}),
  }
}
