/** Correlations (Pearson) of columns over the cells in which none is missing, as rows; null where there are too few. */
export function correlate(columns: readonly Float64Array[]): readonly Float64Array[] | null {
  const cells = columns[0]?.length ?? 0
  const complete: number[] = []
  for (let at = 0; at < cells; at += 1) if (columns.every((column) => !Number.isNaN(column[at]))) complete.push(at)
  if (complete.length < 2) return null
  const standard = columns.map((column) => standardise(Float64Array.from(complete, (at) => column[at]!)))
  if (standard.some((column) => column === null)) return null
  return standard.map((one) => Float64Array.from(standard, (other) => product(one!, other!)))
}

/** To mean 0 and length 1; null where all values are the same. */
function standardise(values: Float64Array): Float64Array | null {
  if (values.every((value) => value === values[0])) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const off = values.map((value) => value - mean)
  const length = Math.sqrt(product(off, off))
  return length > 0 ? off.map((value) => value / length) : null
}

function product(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + value * other[at]!, 0)
}
