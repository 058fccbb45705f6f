/** Columns of an R data frame: text, numbers, or neither. */
export type Frame = Readonly<Record<string, readonly (string | number | null)[]>>

export interface InputFile {
  readonly iData: Frame
  readonly iMeta: Frame
}

/** File 19: sets of weights in the order of the codes. */
export interface WeightSetsFile {
  readonly iCode: readonly string[]
  readonly Level: readonly number[]
  readonly sets: readonly (readonly number[])[]
}

/** File 20 and its like: a design, what it chose, and what came out. */
export interface DesignFile {
  readonly meta: { readonly N: number; readonly d: number; readonly seed_design?: number }
  /** By row; the columns are the parameters in the order of `SA_specs`. */
  readonly design_uniform: readonly (readonly number[])[]
  readonly parameters: {
    readonly winmax: readonly number[]
    readonly norm: readonly string[]
    readonly agg: readonly string[]
    /** Counted from 1. */
    readonly weight_set: readonly number[]
  }
  readonly nominal: Frame
  readonly rank_stats: Frame
  readonly mean_abs_rank_change: readonly number[]
  /** Null of an uncertainty analysis, which has no indices. */
  readonly sensitivity: Frame | null
  readonly scores_first_20: Frame
  readonly ranks_first_20: Frame
}

/** Numbers of a column; what is missing is NaN. */
export function numbers(frame: Frame, name: string): readonly number[] {
  const column = frame[name]
  if (!column) throw new RangeError(`文件里没有“${name}”这一列`)
  return column.map((value) => (value === 'Inf' ? Infinity : typeof value === 'number' ? value : NaN))
}

export function texts(frame: Frame, name: string): readonly string[] {
  return (frame[name] ?? []).map(String)
}
