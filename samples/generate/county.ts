import type { Letter } from './letter.ts'
import type { Ledger } from './row.ts'

/** All that a demonstration county is made of. */
export interface County {
  /** Under samples/. */
  readonly folder: string
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly level: 'county' | 'zone'
  readonly parent: string
  /** Each after those that it refers to. */
  readonly ledgers: readonly Ledger[]
  readonly letters: readonly Letter[]
  /** Kept by hand beside the ledgers. */
  readonly policies: readonly { readonly file: string; readonly state: 'draft' | 'issued' }[]
  readonly report: ReportPlan
  readonly index?: IndexPlan
}

/** The county's own run of an index: its model, kept by hand, and the data of all counties. */
export interface IndexPlan {
  readonly model: string
  readonly data: {
    readonly file: string
    readonly name: string
    readonly source: string
    /** The other counties are made up. */
    readonly simulated: boolean
  }
}

export interface ReportPlan {
  readonly name: string
  readonly about: string
  /** Markdown with bound figures, kept by hand beside the ledgers. */
  readonly template: string
  readonly paper: {
    readonly issuer: string
    readonly prefix: string
    readonly signer: string
    readonly to: string
    readonly signature: string
    readonly copies?: string
    readonly printedBy: string
  }
  readonly period: string
  /** 统计截止日, 定稿日, 会议日, 公开日. */
  readonly dates: {
    readonly cutOffOn: string
    readonly finalisedOn: string
    readonly meetingOn: string
    readonly publishedOn: string
  }
}
