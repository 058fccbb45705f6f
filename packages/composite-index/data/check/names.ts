import type { Model } from '../../model/model.ts'
import type { Tell } from '../check-panel.ts'
import type { Panel } from '../panel.ts'

const mostCells = 50_000_000
const mostUnits = 100_000
const mostComparisons = 5e9

/** Periods and units: some of each, none twice, not more than can be computed. */
export function checkNames({ periods, units, columns }: Panel, model: Model, tell: Tell): void {
  if (periods.length === 0) tell('refused', 'periods', '没有一个时期：请至少给一个')
  if (units.length === 0) tell('refused', 'units', '没有一个单位：请至少给一个')
  for (const name of repeatedIn(periods)) tell('refused', 'periods', `时期“${name}”出现了不止一次：请合并`)
  for (const name of repeatedIn(units)) tell('refused', 'units', `单位“${name}”出现了不止一次：请合并`)
  if (units.length > mostUnits) tell('refused', 'units', `有 ${units.length} 个单位：最多 ${mostUnits} 个`)
  const cells = periods.length * units.length * Math.max(columns.size, model.elements.length)
  if (cells > mostCells) {
    tell('refused', 'columns', `一共 ${cells} 个格子：最多 ${mostCells} 个，请分开时期或减少指标`)
  }
  const pairs = (periods.length * units.length ** 2 * model.elements.length) / 2
  const specs = [model.steps.aggregate].flat()
  if (pairs > mostComparisons && specs.some(({ method }) => method === 'copeland')) {
    tell('refused', 'steps.aggregate', `两两比较要比 ${pairs} 次：单位太多，请换一种汇总方法`)
  }
}

function repeatedIn(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) repeated.add(name)
    seen.add(name)
  }
  return [...repeated]
}
