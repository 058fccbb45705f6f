import type { Element, Model } from '../../model/model.ts'
import type { Normalisation } from '../../model/normalisation.ts'

/** Why an indicator cannot be scored from one unit's data, as a part of a sentence; null where it can. */
export function whyOthersAreNeeded({ steps }: Model, element: Element): string | null {
  return byNormalisation(element.normalise ?? steps.normalise)
}

/** The distance to a target is measured from the least value of all units, so a target alone is not enough. */
function byNormalisation(way: Normalisation): string | null {
  switch (way.method) {
    case 'none':
    case 'goalposts':
      return null
    case 'fixed base':
      return way.of === 'own value' ? null : '以各单位的平均数为基数'
    case 'min-max':
      return '按各单位的最大值和最小值折算'
    case 'z-score':
      return '按各单位的平均数和离散程度折算'
    case 'rank':
    case 'borda':
    case 'percentile rank':
      return '按各单位的名次折算'
    case 'distance to maximum':
    case 'fraction of maximum':
      return '按各单位的最大值折算'
    case 'distance to reference':
      return `以“${way.unit}”的数为参照折算`
    case 'distance to target':
      return '按各单位的最小值到目标值的距离折算'
  }
}
