import type {
  CheapestWays,
  IndexIntervals,
  IndexSensitivities,
  OpenEdition,
  Removals,
  SensitivityAsked,
  UncertaintyAsked,
} from '@dongjian/domains'

/** What takes longer than an answer may: done in a worker thread, so that the server goes on answering. */
export type Task =
  | { readonly kind: 'uncertainty'; readonly asked: UncertaintyAsked }
  | { readonly kind: 'sensitivity'; readonly asked: SensitivityAsked }
  | { readonly kind: 'removals'; readonly asked: { readonly year: string; readonly level: number } }
  | {
      readonly kind: 'cheapest'
      readonly asked: { readonly year?: string | undefined; readonly unit?: string | undefined }
    }

export interface Results {
  readonly uncertainty: IndexIntervals
  readonly sensitivity: IndexSensitivities
  readonly cheapest: CheapestWays
  readonly removals: Removals
}

/** What goes into the worker; typed arrays and maps are copied as they are. */
export interface Work {
  readonly open: OpenEdition
  readonly task: Task
}

/** What comes out of it. */
export type Told =
  | { readonly done: number; readonly of: number }
  | { readonly result: Results[Task['kind']] }
  /** An expected no, in its own sentence. */
  | { readonly refused: { readonly code: string; readonly message: string } }
