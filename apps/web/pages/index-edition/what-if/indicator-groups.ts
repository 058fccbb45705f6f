import type { IndexTree, IndexTreeElement } from '@dongjian/server/contract'

export interface Slidable extends IndexTreeElement {
  readonly indicator: NonNullable<IndexTreeElement['indicator']>
}

export interface IndicatorGroup {
  /** The way down to the indicators, without the index itself: `创新投入 › 人力`. */
  readonly name: string
  readonly indicators: readonly Slidable[]
}

const isSlidable = (element: IndexTreeElement): element is Slidable => element.indicator !== null

/** The indicators under what they count towards, in the order of the tree. */
export function indicatorGroups({ elements }: Pick<IndexTree, 'elements'>): IndicatorGroup[] {
  const byCode = new Map(elements.map((element) => [element.code, element]))
  const way = (code: string | null): string[] => {
    const element = code === null ? undefined : byCode.get(code)
    return element && element.parent !== null ? [...way(element.parent), element.name] : []
  }
  const under = Map.groupBy(elements.filter(isSlidable), ({ parent }) => way(parent).join(' › ') || '指标')
  return [...under].map(([name, indicators]) => ({ name, indicators }))
}
