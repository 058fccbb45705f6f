import type { Decided } from './passages.ts'
import type { ReadPassage } from './propose/read-passages.ts'
import type { ReadTarget } from './propose/read-target.ts'

export interface Target extends ReadTarget {
  /** The figure of the year before, in `unit`. */
  readonly baseline: string | null
}

/** What was read out of a passage, for a person to confirm. */
export interface Proposal extends Omit<ReadPassage, 'target'> {
  readonly target: Target | null
  /** Named in the text and found among the organizations, else the paper's own. */
  readonly lead: { readonly id: string; readonly name: string }
  /** Of a problem: figures that may show it, promises of the same paper that may answer it. */
  readonly figures: readonly { readonly code: string; readonly label: string }[]
  readonly answers: readonly { readonly place: number; readonly name: string }[]
  readonly existing: Existing | null
  readonly decided: Decided | null
}

/** A record that says the same already. */
export interface Existing {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly why: string
}
