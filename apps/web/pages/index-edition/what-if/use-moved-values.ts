import { useMovedWords } from '../../../address/use-moved-words.ts'
import { movedIn, writeMoved, type MovedValues } from '../../../indices/index-view.ts'
import { useIndex } from '../index-in-hand.ts'
import { withValue } from './with-value.ts'

export interface ValuesInHand {
  readonly values: MovedValues
  /** `own` is what the edition has: a value that is back there is not moved. */
  readonly move: (code: string, own: string | null, value: string | null) => void
  /** Takes all back, and tries these instead. */
  readonly only: (values: MovedValues) => void
}

/** The values that are tried. */
export function useMovedValues(): ValuesInHand {
  const { view, change } = useIndex()
  const [values, setValues] = useMovedWords({ inAddress: movedIn(view), write: writeMoved, change })
  return {
    values,
    move: (code, own, value) => setValues((before) => withValue(before, code, own, value)),
    only: setValues,
  }
}
