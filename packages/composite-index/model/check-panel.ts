import type { Panel } from '../data/panel.ts'
import type { Fault } from './fault.ts'
import type { Model } from './model.ts'

/** What is wrong with data for a model that is valid, all at once. */
export function checkPanel(model: Model, panel: Panel): readonly Fault[] {
  const size = panel.periods.length * panel.units.length
  return model.elements
    .flatMap(({ level, code, denominator }) => [
      ...(level === 1 ? [code] : []),
      ...(denominator === undefined ? [] : [denominator]),
    ])
    .filter((code) => panel.columns.get(code)?.length !== size)
    .map((code) => ({ where: code, message: `没有“${code}”的数据：请补上这一列`, severity: 'refused' }))
}
