/**
 * Values of units in periods. Every column has one cell for each period and unit: period × number of units + unit.
 * NaN is a missing cell.
 */
export interface Panel {
  readonly periods: readonly string[]
  readonly units: readonly string[]
  /** Indicators and denominators by code. */
  readonly columns: ReadonlyMap<string, Float64Array>
  /** Groups of units by the name of the grouping: one label a unit. */
  readonly groups?: ReadonlyMap<string, readonly (string | null)[]>
}
