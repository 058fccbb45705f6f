import type { Firm } from '../firms.ts'

/** Another engine with the same five policies. */
export interface Peer {
  readonly name: string
  /** How it was asked, and what it cannot say. */
  readonly note: string
  /** The five amounts of a firm of which nothing is missing, in 分. */
  readonly evaluate: (firm: Firm) => Promise<readonly number[]>
}
