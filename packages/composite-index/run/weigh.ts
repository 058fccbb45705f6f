import type { Aggregation } from '../model/aggregation.ts'
import type { Model } from '../model/model.ts'
import type { Weighting } from '../model/steps.ts'
import { givenWeights } from '../weights/given.ts'
import { principalWeights } from '../weights/principal.ts'
import type { Engine } from './engine.ts'

/**
 * Computes all aggregates and answers the weights that were used. By principal components, the levels below are
 * aggregated first, the loadings of each family over all periods become its weights, and then the rest is aggregated.
 */
export function weighAndAggregate(
  engine: Engine,
  model: Model,
  spec: Aggregation | readonly Aggregation[],
  instead?: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const weights = givenWeights(model, instead)
  const { weigh, levels } = { ...model.steps, levels: model.levels.length }
  if (weigh?.method !== 'principal component') {
    engine.aggregate(weights, spec)
    return weights
  }
  for (let level = 2; level <= weigh.level; level += 1) engine.aggregate(weights, spec, level)
  const loaded = new Map([...weights, ...loadingsOf(engine, weigh)])
  for (let level = weigh.level + 1; level <= levels; level += 1) engine.aggregate(loaded, spec, level)
  return loaded
}

function loadingsOf(
  { tree, scores }: Engine,
  { level, negative }: Extract<Weighting, { readonly method: 'principal component' }>,
): readonly (readonly [string, number])[] {
  return tree.aggregates
    .filter(({ element }) => element.level === level + 1)
    .flatMap(({ element, children }) => {
      if (children.length === 1) return [[children[0]!.code, 1] as const]
      const found = principalWeights(children.map(({ code }) => scores.get(code)!))
      if (!found) throw new RangeError(`“${element.name}”下面的数据不够做主成分分析：请改用给定的权重`)
      return children.map((child, at) => {
        const loading = found.loadings[at]!
        if (loading < 0 && negative !== 'kept') {
          throw new RangeError(
            `“${element.name}”的第一主成分里“${child.name}”的载荷是负的，不能作权重：请核对方向，或改用给定的权重`,
          )
        }
        return [child.code, loading] as const
      })
    })
}
