import type { Model } from '../model/model.ts'
import { givenWeights } from './given.ts'

/** The elements of a level, and how far their weights may move: 0.25 is up to a quarter up or down. */
export interface Noise {
  readonly level: number
  readonly factor: number
}

/**
 * Weights of all elements, those of the levels named moved at random by up to a share of themselves: w (1 + factor · u)
 * with u from −1 to 1. `random` answers numbers from 0 to 1, one for each element in the order of the noise and the model.
 * As COINr's get_noisy_weights.
 */
export function noisyWeights(
  model: Model,
  noise: readonly Noise[],
  random: () => number,
): Readonly<Record<string, number>> {
  const weights = new Map(givenWeights(model))
  for (const { level, factor } of noise) {
    for (const { code } of model.elements.filter((element) => element.level === level)) {
      weights.set(code, weights.get(code)! * (1 + factor * (2 * random() - 1)))
    }
  }
  return Object.fromEntries(weights)
}
