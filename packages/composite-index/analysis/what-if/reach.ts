import type { Panel } from '../../data/panel.ts'
import type { Element } from '../../model/model.ts'
import { periodOf } from '../period.ts'
import { valueAt } from './own-unit.ts'

/**
 * How far an indicator can be brought unless somebody says otherwise: to its better goalpost, else to the best value that
 * any unit has in the period. NaN where no unit has a value.
 */
export function reachOf(element: Element, panel: Panel, period: string): number {
  if (element.goalposts) return element.goalposts[1]
  const values = valuesOf(element, panel, period)
  if (values.length === 0) return NaN
  return element.better === 'lower' ? Math.min(...values) : Math.max(...values)
}

/** The standard deviation (n − 1) of an indicator among the units of a period; NaN of fewer than two values. */
export function spreadOf(element: Element, panel: Panel, period: string): number {
  const values = valuesOf(element, panel, period)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

/** The values of the units that have one, in the indicator's own unit. */
export function valuesOf(element: Element, panel: Panel, period: string): number[] {
  const { from } = periodOf(panel, period)
  return panel.units.map((_, at) => valueAt(element, panel, from + at)).filter((value) => !Number.isNaN(value))
}
