import type { Panel } from '../data/panel.ts'
import type { Model } from '../model/model.ts'

/** An edition: what went in, word for word, and what came of it. The same arguments give the same bits. */
export interface Run {
  readonly model: Model
  readonly panel: Panel
  readonly units: readonly string[]
  readonly periods: readonly string[]
  /** By code, of indicators and aggregates. */
  readonly elements: ReadonlyMap<string, ElementResult>
  /** Units that were screened out, of each period. */
  readonly screenedOut: readonly (readonly string[])[]
  readonly treatments: readonly TreatmentOf[]
}

/** One cell for each period and unit, as in a {@link Panel}. */
export interface ElementResult {
  /** Of an indicator: after denominator and imputation, before treatment. */
  readonly raw?: Float64Array
  /** Of an indicator whose outliers are treated: after that, before normalisation. */
  readonly treated?: Float64Array
  /** Of an indicator: normalised; of an aggregate: the score. NaN is missing. */
  readonly score: Float64Array
  /** A `whyMissing` for each cell. */
  readonly why: Uint8Array
  /** 1 = best, by period; NaN where there is no score. Taken before anything is rounded. */
  readonly rank: Float64Array
  /** The weight that was used, as a share of its siblings' sum. */
  readonly weight: number
  /** Cells that were filled in. */
  readonly imputed?: readonly number[]
}

/** What was done to an indicator's outliers in a period; those of which there was nothing to do are not listed. */
export interface TreatmentOf {
  readonly code: string
  readonly period: string
  readonly winsorised: number
  readonly logarithm: boolean
  readonly skewness: number
  readonly kurtosis: number
  readonly passes: boolean
}
