import type { Panel } from '../../data/panel.ts'
import type { Element, Model } from '../../model/model.ts'

/** The value of an indicator in its own unit, after its denominator; NaN where something is missing. */
export function valueAt(element: Element, panel: Panel, cell: number): number {
  const value = panel.columns.get(element.code)?.[cell] ?? NaN
  if (element.denominator === undefined) return value
  const by = panel.columns.get(element.denominator)?.[cell] ?? NaN
  return by === 0 ? NaN : value / by
}

/**
 * What to write into a unit's cells so that its indicators have these values in their own units: an indicator with a
 * denominator is multiplied by it. A denominator may be set too; it counts for the indicators set beside it.
 * Refuses codes that the model does not read, and an indicator whose denominator is missing.
 */
export function cellsFor(
  model: Model,
  panel: Panel,
  cell: number,
  values: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const indicators = new Map(
    model.elements.filter(({ level }) => level === 1).map((element) => [element.code, element]),
  )
  const denominators = new Set([...indicators.values()].map(({ denominator }) => denominator))
  const cells = new Map<string, number>()
  for (const [code, value] of Object.entries(values)) {
    if (!Number.isFinite(value))
      throw new RangeError(`“${indicators.get(code)?.name ?? code}”要设的数不是数字，请重新填写`)
    const element = indicators.get(code)
    if (!element && !denominators.has(code)) throw new RangeError(`模型里没有“${code}”这项指标，不能设它的数`)
    const by = element?.denominator
    if (by === undefined) {
      cells.set(code, value)
      continue
    }
    const divisor = values[by] ?? panel.columns.get(by)?.[cell] ?? NaN
    if (Number.isNaN(divisor) || divisor === 0)
      throw new RangeError(`“${element?.name ?? code}”要除以“${by}”，本单位没有这个数，先补上再设`)
    cells.set(code, value * divisor)
  }
  return cells
}
