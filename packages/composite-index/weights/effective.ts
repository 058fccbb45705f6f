import type { Model } from '../model/model.ts'
import { givenWeights, shareAmongSiblings } from './given.ts'

/**
 * The weight of each element in the top: the product of the shares down the tree, 1 for the top. As COINr's get_eff_wts.
 * Weights by principal components hang on data: give them as `weights`.
 */
export function effectiveWeights(
  model: Model,
  weights: Readonly<Record<string, number>> = {},
): ReadonlyMap<string, number> {
  const used = givenWeights(model, weights)
  const effective = new Map<string, number>()
  const fromTheTop = [...model.elements].toSorted((one, other) => other.level - one.level)
  for (const element of fromTheTop) {
    const share = shareAmongSiblings(model, used, element)
    effective.set(element.code, share * (element.parent === null ? 1 : effective.get(element.parent)!))
  }
  return effective
}
