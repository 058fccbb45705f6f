import type { Regeneration } from '../../run/compile-index.ts'
import type { Model } from '../../model/model.ts'
import { noisyWeights as drawWeights, type Noise } from '../../weights/noisy.ts'
import type { Generator } from '../random/generator.ts'
import type { Design, UncertainParameter } from './design.ts'

/** A design whose sets of weights are drawn: a finite number of ways for each parameter. */
export interface OpenDesign {
  readonly names: readonly string[]
  readonly alternatives: readonly (readonly Regeneration[])[]
}

/** What was chosen for each parameter, as one change. */
export function changeOf({ alternatives }: Pick<OpenDesign, 'alternatives'>, choice: ArrayLike<number>): Regeneration {
  let change: Regeneration = {}
  for (const [parameter, ways] of alternatives.entries()) {
    const way = ways[choice[parameter] ?? 0]
    const weights = change.weights && way?.weights ? { weights: { ...change.weights, ...way.weights } } : {}
    change = { ...change, ...way, ...weights }
  }
  return change
}

/**
 * Draws the sets of weights. Refuses, with what is wrong, a design that cannot be drawn.
 * @param model Its weights are the ones that the noise is about.
 */
export function openDesign(model: Model, { parameters }: Design, generator: Generator): OpenDesign {
  if (parameters.length === 0) throw new RangeError('没有不确定的做法，至少给出一项')
  const names = parameters.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new RangeError(`不确定的做法“${twice}”写了两次，名称不能重复`)
  const alternatives = parameters.map((parameter) => waysOf(model, parameter, generator))
  const owner = new Map<string, string>()
  for (const [at, ways] of alternatives.entries()) {
    for (const part of new Set(ways.flatMap(partsOf))) {
      const other = owner.get(part)
      if (other !== undefined) throw new RangeError(`“${other}”和“${names[at]}”改的是同一处，只能留一项`)
      owner.set(part, names[at] ?? '')
    }
  }
  return { names, alternatives }
}

function waysOf(model: Model, parameter: UncertainParameter, generator: Generator): readonly Regeneration[] {
  const { name } = parameter
  if ('alternatives' in parameter) {
    if (parameter.alternatives.length === 0) throw new RangeError(`“${name}”没有可选的做法`)
    return parameter.alternatives
  }
  const { noisyWeights, sets = 1000 } = parameter
  refuseNoise(model, name, noisyWeights)
  if (!(Number.isSafeInteger(sets) && sets > 0)) throw new RangeError(`“${name}”的权重组数要是正整数，不能是${sets}`)
  const levels = new Set(noisyWeights.map(({ level }) => level))
  const codes = model.elements.flatMap(({ code, level }) => (levels.has(level) ? [code] : []))
  return Array.from({ length: sets }, () => {
    const drawn = drawWeights(model, noisyWeights, () => generator.uniform())
    return { weights: Object.fromEntries(codes.map((code) => [code, drawn[code] ?? NaN])) }
  })
}

function refuseNoise({ elements }: Model, name: string, noise: readonly Noise[]): void {
  for (const { level, factor } of noise) {
    if (!elements.some((element) => element.level === level))
      throw new RangeError(`“${name}”要扰动第${level}层的权重，模型没有这一层`)
    if (!(factor >= 0 && factor <= 1)) throw new RangeError(`“${name}”的扰动幅度要在 0 到 1 之间，不能是${factor}`)
  }
}

/** What a change replaces; weights and values one by one. */
function partsOf({ weights, values, ...steps }: Regeneration): string[] {
  return [
    ...Object.keys(steps),
    ...Object.keys(weights ?? {}).map((code) => `权重 ${code}`),
    ...Object.keys(values ?? {}).map((code) => `数值 ${code}`),
  ]
}
