/** 审议意见 · 规划方案 · 工作报告 */
export type PaperKind = 'opinion' | 'plan' | 'report'

/** What a passage of a paper may become: a promise, an item to be handled, a problem. */
export type PassageKind = 'commitment' | 'item' | 'problem'

export interface BroughtPaper {
  readonly id: string
  readonly kind: PaperKind
  readonly title: string
  /** 文号 */
  readonly number: string | null
  readonly issuedOn: string | null
  /** The year that it tells of: a target without a year belongs to the next one. */
  readonly year: number
  readonly lead: { readonly id: string; readonly name: string }
  readonly fileName: string | null
  /** SHA-256 of the stored original. */
  readonly document: string | null
  /** How many passages were read when it came, and what became of them. */
  readonly passages: number
  readonly confirmed: number
  readonly setAside: number
  readonly addedAt: string
  readonly addedBy: string
  readonly withdrawn: { readonly reason: string; readonly at: string } | null
}

export interface PaperText extends BroughtPaper {
  /** Never changes: places count in it, in UTF-16 units. */
  readonly text: string
}
