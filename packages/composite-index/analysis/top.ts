import type { Element, Model } from '../model/model.ts'
import { topOf, treeOf } from '../model/tree.ts'
import { givenWeights } from '../weights/given.ts'
import type { Weighting } from '../model/steps.ts'
import { compileIndex, type CompiledIndex, type Scores } from '../run/compile-index.ts'
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

/** Scores and places of the index itself. */
export function topScores(run: Run): Scores {
  const { score, rank } = resultOf(run, topElement(run.model).code)
  return { top: score, rank }
}

/**
 * The weights that a run has used, whatever they came from. Those of the model are as it writes them: of shares that are
 * divided anew, equal ones come out unequal in the last bit, and ties with them.
 */
export function usedWeights({ model, elements }: Run): Readonly<Record<string, number>> {
  if (model.steps.weigh?.method !== 'principal component') return Object.fromEntries(givenWeights(model))
  return Object.fromEntries([...elements].map(([code, { weight }]) => [code, weight]))
}

export function withUsedWeights(run: Run): Model {
  return weighedBy(run.model, { method: 'set', weights: usedWeights(run) })
}

/** The run's index, whose weights stay those that it has used: what the data give is not computed anew. */
export function compileWithUsedWeights(run: Run): CompiledIndex {
  // Weights brought in by a change may be negative, as loadings are; those of a model may not.
  const compiled = compileIndex(weighedBy(run.model, { method: 'given' }), run.panel)
  const weights = usedWeights(run)
  return {
    regenerate: (change = {}) => compiled.regenerate({ ...change, weights: { ...weights, ...change.weights } }),
  }
}

function weighedBy(model: Model, weigh: Weighting): Model {
  return { ...model, steps: { ...model.steps, weigh } }
}
