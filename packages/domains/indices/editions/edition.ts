import type { Panel, Run } from '@dongjian/composite-index'
import type { StoredDataset } from '../datasets.ts'
import type { StoredModel } from '../models.ts'
import type { BoundValue } from './bound.ts'
import type { FrozenResult } from './frozen.ts'

/** 草稿 · 已审核 · 已发布 */
export type EditionState = 'draft' | 'reviewed' | 'published'
export const stateWords: Readonly<Record<EditionState, string>> = {
  draft: '草稿',
  reviewed: '审核',
  published: '发布',
}

/** Where the own unit stands in a year. */
export interface OwnStanding {
  readonly year: string
  readonly score: number | null
  readonly place: number | null
  /** Units with a place. */
  readonly of: number
  readonly why: string | null
}

export interface IndexEditionBrief {
  readonly id: string
  readonly title: string
  readonly model: { readonly id: string; readonly name: string; readonly edition: string }
  readonly dataset: { readonly id: string; readonly name: string }
  /** The own unit. */
  readonly unit: { readonly code: string; readonly name: string }
  /** Years that are judged, the earliest first. */
  readonly years: readonly string[]
  readonly base: string | null
  readonly state: EditionState
  readonly simulated: boolean
  readonly madeAt: string
  readonly madeBy: string
  readonly asKnownOn: string
  readonly corrects: string | null
  readonly correctedBy: string | null
  readonly own: readonly OwnStanding[]
}

export interface EditionStep {
  readonly to: Exclude<EditionState, 'draft'>
  readonly by: string
  readonly at: string
}

/** Our own run of a model, frozen with all that it read: what it says never moves again. */
export interface IndexEdition extends IndexEditionBrief {
  readonly steps: readonly EditionStep[]
  readonly bound: readonly BoundValue[]
  readonly result: FrozenResult
  /** Of a correction: what is not as it was. */
  readonly differences: readonly string[]
  readonly engine: string
  readonly seed: number
}

/** An edition made again from what it keeps: places the same, scores too to what anybody can see. */
export interface OpenEdition {
  readonly edition: IndexEdition
  readonly model: StoredModel
  readonly dataset: StoredDataset
  readonly panel: Panel
  readonly run: Run
  /** Not so where the engine has another version that rounds otherwise. */
  readonly isSameBits: boolean
}
