import type { Period } from '@dongjian/kernel/define'
import type { Instant } from '@dongjian/kernel/store'
import type { ReportDates } from './dates.ts'
import type { Fact } from './fact.ts'
import type { Papers } from './paper.ts'

export interface EditionBrief {
  readonly id: string
  readonly template: string
  readonly title: string
  readonly period: Period
  readonly builtAt: Instant
  readonly builtBy: string
  readonly asKnownOn: string
  readonly dates: ReportDates
  readonly figures: number
  /** Facts whose value is not known. */
  readonly missing: number
}

/**
 * How papers are printed: raised when the same paper gives other bytes.
 * 2: the annexes lie on their side, with columns by content; a 会议材料 does not name its annexes.
 */
export const renderer = 2

/** A report with all that it read, frozen: what it says never moves again. */
export interface Edition extends EditionBrief {
  /** The renderer that its `renders` came from. */
  readonly renderer: number
  readonly templateId: string
  readonly knownBefore: Instant
  readonly facts: readonly Fact[]
  readonly papers: Papers
  /** SHA-256 of each paper as .docx. */
  readonly renders: { readonly meeting: string; readonly redHead: string }
}
