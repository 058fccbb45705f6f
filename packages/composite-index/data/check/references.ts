import type { Model } from '../../model/model.ts'
import type { Normalisation } from '../../model/normalisation.ts'
import type { Tell } from '../check-panel.ts'
import type { Panel } from '../panel.ts'

/** What the steps name: a grouping, a reference unit, a base period. And one unit alone, which nothing is measured by. */
export function checkReferences({ periods, units, groups }: Panel, { elements, steps }: Model, tell: Tell): void {
  const { impute } = steps
  if (impute && 'group' in impute) {
    const labels = groups?.get(impute.group)
    if (!labels) tell('refused', 'groups', `没有分组“${impute.group}”：补缺要按它，请补上`)
    else if (labels.length !== units.length) {
      tell('refused', 'groups', `分组“${impute.group}”有 ${labels.length} 个，单位有 ${units.length} 个：应当一样多`)
    }
  }
  const specs = new Set(elements.filter(({ level }) => level === 1).map(({ normalise = steps.normalise }) => normalise))
  for (const spec of specs) {
    if (spec.method === 'distance to reference' && !units.includes(spec.unit)) {
      tell('refused', 'units', `参照单位“${spec.unit}”不在单位里：请补上，或换一个参照单位`)
    }
    if (spec.method === 'fixed base' && !periods.includes(spec.period)) {
      tell('refused', 'periods', `基期“${spec.period}”不在时期里：请补上，或换一个基期`)
    }
  }
  const alone = units.length * (steps.measuredOver === 'all periods' ? periods.length : 1) === 1
  if (alone && [...specs].some(needsOthers)) {
    const isAll = [...specs].every(needsOthers)
    tell(
      isAll ? 'refused' : 'hint',
      'units',
      '只有一个单位：与别的单位比较才有的得分算不出来，请给其他单位的数据，或改用起止值、固定基期',
    )
  }
}

/** Whether one value alone has no score. */
export function needsOthers({ method }: Normalisation): boolean {
  return (
    method === 'min-max' ||
    method === 'z-score' ||
    method === 'percentile rank' ||
    method === 'distance to maximum' ||
    method === 'distance to reference'
  )
}
