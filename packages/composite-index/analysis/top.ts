import type { Element, Model } from '../model/model.ts'
import { topOf, treeOf } from '../model/tree.ts'
import type { ElementResult, Run } from '../run/result.ts'

/** The index itself. */
export function topElement(model: Model): Element {
  return topOf(treeOf(model)).element
}

export function resultOf(run: Run, code: string): ElementResult {
  const result = run.elements.get(code)
  if (!result) throw new RangeError(`这次计算里没有“${code}”的结果`)
  return result
}

/** The model with the weights that a run has used, whatever they came from. */
export function withUsedWeights({ model, elements }: Run): Model {
  const weights = Object.fromEntries([...elements].map(([code, { weight }]) => [code, weight]))
  return { ...model, steps: { ...model.steps, weigh: { method: 'set', weights } } }
}
