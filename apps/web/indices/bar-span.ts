interface Span {
  /** Both as shares of the whole width, 0 to 1. */
  readonly from: number
  readonly size: number
}

export interface BarScale {
  /** Where zero lies, 0 to 1. */
  readonly zero: number
  readonly span: (value: number) => Span
}

/** Bars that start at zero, to the right for what adds, to the left for what takes away. */
export function barScale(values: readonly number[]): BarScale {
  const least = Math.min(0, ...values)
  const most = Math.max(0, ...values)
  const width = most - least || 1
  const at = (value: number) => (value - least) / width
  return {
    zero: at(0),
    span: (value) => ({ from: at(Math.min(0, value)), size: Math.abs(value) / width }),
  }
}
