import type { Model } from '../../model/model.ts'
import type { Generator } from '../random/generator.ts'
import type { WeightNoise } from './design.ts'

/**
 * The weights of the noisy levels, each moved by its own draw: w + (2 u − 1) × factor × w with u uniform from 0 to 1.
 * Levels in the order given, elements in the model's order, as COINr's get_noisy_weights draws them.
 * @param weightOf The weight that an element has without noise.
 */
export function drawNoisyWeights(
  model: Model,
  noise: readonly WeightNoise[],
  weightOf: (code: string) => number,
  generator: Pick<Generator, 'uniform'>,
): Record<string, number> {
  const drawn = noise.flatMap(({ level, factor }) =>
    model.elements
      .filter((element) => element.level === level)
      .map(({ code }): [string, number] => {
        const weight = weightOf(code)
        return [code, weight + (generator.uniform() * 2 - 1) * factor * weight]
      }),
  )
  return Object.fromEntries(drawn)
}
