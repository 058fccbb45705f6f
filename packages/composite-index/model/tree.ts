import type { Element, Model } from './model.ts'

/** A model's elements in the order in which they are computed. */
export interface Tree {
  /** In the order of the model. */
  readonly indicators: readonly Element[]
  /** From the second level up to the top, which is the last. */
  readonly aggregates: readonly Family[]
}

/** An aggregate with its children in the order of the model. */
export interface Family {
  readonly element: Element
  readonly children: readonly Element[]
}

/** The tree of a model that is valid. */
export function treeOf({ elements, levels }: Model): Tree {
  const children = Map.groupBy(elements, ({ parent }) => parent)
  const family = (element: Element): Family => ({ element, children: children.get(element.code) ?? [] })
  return {
    indicators: elements.filter(({ level }) => level === 1),
    aggregates: levels.flatMap((_, at) =>
      at === 0 ? [] : elements.filter(({ level }) => level === at + 1).map(family),
    ),
  }
}

/** The top of a tree. */
export function topOf({ aggregates }: Tree): Family {
  return aggregates.at(-1)!
}
