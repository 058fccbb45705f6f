import { Unsupported } from '../values/unsupported.ts'
import type { Value } from '../values/value.ts'

/** What a computation yields; undefined when it leads out of the subset, which the run will say. */
export function attempt(compute: () => Value): Value | undefined {
  try {
    return compute()
  } catch (error) {
    if (error instanceof Unsupported) return undefined
    throw error
  }
}
