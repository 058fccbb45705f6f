import type { Design, Model } from '@dongjian/composite-index'

/** A model file as it runs: the engine's model, what its columns hold, and which cells the platform's figures fill. */
export interface IndexModel {
  readonly name: string
  readonly edition: string
  readonly about: string | null
  /** Written for demonstration. */
  readonly sample: boolean
  /** 固定基期; null where nothing is measured by a base. */
  readonly base: string | null
  readonly model: Model
  readonly columns: readonly ModelColumn[]
  readonly bindings: readonly Binding[]
  /** What is uncertain about it; null where the file says nothing. */
  readonly design: Design | null
  /** One sentence for each step, as people are told. */
  readonly method: readonly { readonly step: string; readonly says: string }[]
}

/** A column of the data that the model reads. */
export interface ModelColumn {
  readonly code: string
  readonly name: string
  /** Of the data, before any denominator. */
  readonly unit: string
  readonly isDenominator: boolean
}

/** An indicator whose cells of the own unit are computed from the platform's records. */
export interface Binding {
  readonly code: string
  readonly figure: string
  /** 0 the indicator's own year, −1 the year before. */
  readonly shift: number
  /** What the column is in. */
  readonly unit: string
}
