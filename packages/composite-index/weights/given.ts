import type { Element, Model } from '../model/model.ts'

/** The weight of each element by what the model says, with those of `instead` replaced. */
export function givenWeights(
  { elements, steps: { weigh } }: Model,
  instead: Readonly<Record<string, number>> = {},
): ReadonlyMap<string, number> {
  const set = weigh?.method === 'set' ? weigh.weights : {}
  return new Map(
    elements.map(({ code, weight }) => {
      const own = weigh?.method === 'equal' ? 1 : weight
      return [code, valueOf(instead, code) ?? valueOf(set, code) ?? own]
    }),
  )
}

function valueOf(weights: Readonly<Record<string, number>>, code: string): number | undefined {
  return Object.hasOwn(weights, code) ? weights[code] : undefined
}

/** The weight of an element as a share of its siblings' sum; NaN where they sum to 0. */
export function shareAmongSiblings(
  { elements }: Model,
  weights: ReadonlyMap<string, number>,
  { code, parent }: Element,
): number {
  let sum = 0
  for (const sibling of elements) if (sibling.parent === parent) sum += weights.get(sibling.code)!
  return weights.get(code)! / sum
}
