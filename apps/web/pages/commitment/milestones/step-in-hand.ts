import type { Milestone } from '@dongjian/server/contract'

/** A milestone and the version of its record that was read. */
export interface StepInHand {
  readonly step: Milestone
  readonly old: { readonly id: string; readonly version: number }
}
