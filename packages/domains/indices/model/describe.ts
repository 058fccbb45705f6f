import { effectiveWeights } from '@dongjian/composite-index'
import type { IndexModel } from './document.ts'

export interface DescribedElement {
  readonly code: string
  readonly name: string
  readonly level: number
  readonly parent: string | null
  readonly weight: number
  readonly effectiveWeight: number
  readonly unit: string | null
  readonly better: 'higher' | 'lower' | null
  readonly denominator: string | null
  readonly figure: string | null
}

export interface DescribedModel {
  readonly indicators: number
  readonly bound: number
  readonly elements: readonly DescribedElement[]
  readonly uncertain: readonly string[]
}

/** A model for people to look at. */
export function describeModel({ model, bindings, design }: IndexModel): DescribedModel {
  const effective = effectiveWeights(model)
  const figures = new Map(bindings.map(({ code, figure }) => [code, figure]))
  const indicators = model.elements.filter(({ level }) => level === 1)
  return {
    indicators: indicators.length,
    bound: bindings.length,
    elements: model.elements.map(({ code, name, level, parent, weight, unit, better, denominator }) => ({
      code,
      name,
      level,
      parent,
      weight,
      effectiveWeight: effective.get(code)!,
      unit: unit ?? null,
      better: level === 1 ? (better ?? 'higher') : null,
      denominator: denominator ?? null,
      figure: figures.get(code) ?? null,
    })),
    uncertain: design?.parameters.map(({ name }) => name) ?? [],
  }
}
