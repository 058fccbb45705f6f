import { givenWeights } from '../../weights/given.ts'
import type { Model } from '../model.ts'
import type { Normalisation } from '../normalisation.ts'
import { aggregationAt } from '../aggregation.ts'
import type { Reader } from './reader.ts'

/** Looks at what the parts of a model that is right in itself ask of each other. */
export function readAgreement(reader: Reader, model: Model): void {
  readFamilies(reader, model)
  for (const [at, element] of model.elements.entries()) {
    if (element.level !== 1) continue
    const { method } = element.normalise ?? model.steps.normalise
    const [where, what] = [`elements.${at}`, `“${element.code}”`]
    if (method === 'distance to target' && element.target === undefined) {
      reader.refuse(`${where}.target`, `${what}按目标值标准化，却没有目标值：请补上`)
    }
    if (method === 'goalposts' && element.goalposts === undefined) {
      reader.refuse(`${where}.goalposts`, `${what}按起止值标准化，却没有起止值：请补上最差值和最好值`)
    }
    if (method === 'fraction of maximum' && element.better === 'lower') {
      reader.hint(`${where}.normalise`, `${what}越小越好，占最大值的比例会把次序倒过来：请换一种标准化`)
    }
  }
  readSigns(reader, model)
}

function readFamilies(reader: Reader, model: Model): void {
  const { weigh } = model.steps
  if (weigh?.method === 'set') {
    const codes = new Set(model.elements.map(({ code }) => code))
    for (const code of Object.keys(weigh.weights)) {
      if (!codes.has(code)) reader.refuse(`steps.weigh.weights.${code}`, `一组权重里的“${code}”不在模型里：请改正代码`)
    }
  }
  const weights = givenWeights(model)
  const families = Map.groupBy(model.elements, ({ parent }) => parent)
  for (const [at, { code, level }] of model.elements.entries()) {
    if (level === 1 || (weigh?.method === 'principal component' && weigh.level === level - 1)) continue
    const sum = (families.get(code) ?? []).reduce((total, child) => total + weights.get(child.code)!, 0)
    if (!(sum > 0)) reader.refuse(`elements.${at}`, `“${code}”下面的权重加起来是 0：至少一个要大于 0`)
  }
}

/** A mean of logarithms or reciprocals over scores that can be zero or below. */
function readSigns(reader: Reader, { elements, steps }: Model): void {
  const spec = aggregationAt(steps.aggregate, 2)
  const { method } = spec
  const needsPositive =
    method === 'geometric' || method === 'harmonic' || (method === 'generalised mean' && spec.power <= 0)
  if (!needsPositive) return
  const reaches = elements.some(({ level, normalise }) => level === 1 && reachesZero(normalise ?? steps.normalise))
  if (reaches)
    reader.hint('steps.aggregate', '标准化的得分会有 0 或负数，几何、调和一类的平均在那里算不出来：请把下限改为大于 0')
}

function reachesZero(spec: Normalisation): boolean {
  switch (spec.method) {
    case 'min-max':
    case 'goalposts':
      return spec.low <= 0
    case 'z-score':
      return spec.mean <= 0
    case 'borda':
    case 'percentile rank':
    case 'distance to maximum':
    case 'distance to reference':
    case 'distance to target':
      return true
    case 'none':
    case 'rank':
    case 'fraction of maximum':
    case 'fixed base':
      return false
  }
}
