import type { Period, Source } from '@dongjian/kernel/define'
import type { Completeness } from '@dongjian/kernel/figures'

/** One bound place of an edition: what it printed, and all that it stood on. */
export interface Fact {
  /** `f12`: the twelfth bound place of the paper. */
  readonly mark: string
  readonly kind: 'figure' | 'target' | 'names'
  /** A figure's code, a promise's number, or the figure whose records are listed. */
  readonly code: string
  readonly label: string
  readonly params: Readonly<Record<string, string>>
  readonly period: Period
  /** As printed. */
  readonly text: string
  readonly value: string | null
  readonly unit: string
  readonly numerator: string | null
  readonly denominator: string | null
  readonly source: Source | null
  readonly valueStatus: string | null
  readonly completeness: Completeness
  readonly definitionHash: string
  readonly explanation: string
  /** The register with its count of records, or the paper that a received value came with. */
  readonly origin: string
}
