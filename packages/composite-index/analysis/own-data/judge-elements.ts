import type { Panel } from '../../data/panel.ts'
import type { Aggregation } from '../../model/aggregation.ts'
import type { Element, Model } from '../../model/model.ts'
import { valueAt } from '../what-if/own-unit.ts'
import { whyOthersAreNeeded } from './needs-others.ts'

export interface Judgement {
  readonly judged: readonly Element[]
  readonly unjudged: readonly { readonly code: string; readonly name: string; readonly why: string }[]
}

/** Which elements can be scored from one unit's data, from the indicators up; each of the others with one sentence. */
export function judgeElements(model: Model, own: Panel, cell: number): Judgement {
  const judged = new Set<string>()
  const unjudged = []
  for (const element of model.elements.toSorted((a, b) => a.level - b.level)) {
    const why =
      element.level === 1 ? whyNotIndicator(model, element, own, cell) : whyNotAggregate(model, element, judged)
    if (why === null) judged.add(element.code)
    else unjudged.push({ code: element.code, name: element.name, why })
  }
  return { judged: model.elements.filter(({ code }) => judged.has(code)), unjudged }
}

function whyNotIndicator(model: Model, element: Element, own: Panel, cell: number): string | null {
  const because = whyOthersAreNeeded(model, element)
  if (because !== null) return `“${element.name}”${because}，没有其他单位的数据，不能算分。`
  const { impute } = model.steps
  const isFilled = impute && impute.method !== 'panel linear' && Number.isNaN(valueAt(element, own, cell))
  return isFilled ? `“${element.name}”本单位缺数，要用其他单位的数来补，不能算分。` : null
}

function whyNotAggregate(model: Model, element: Element, judged: ReadonlySet<string>): string | null {
  const children = model.elements.filter(({ parent }) => parent === element.code)
  const missing = children.filter(({ code, weight }) => !judged.has(code) && weightOf(model, code, weight) !== 0)
  if (missing.length > 0) {
    return `“${element.name}”不能算分：其中${missing.map(({ name }) => `“${name}”`).join('、')}不能判断。`
  }
  if (methodOf(model.steps.aggregate, element.level) === 'copeland')
    return `“${element.name}”按两两比较合成，没有其他单位的数据，不能算分。`
  const { weigh } = model.steps
  const isLoaded = weigh?.method === 'principal component' && weigh.level === element.level - 1 && children.length > 1
  return isLoaded ? `“${element.name}”的权重由各单位的数据算出，没有其他单位的数据，不能算分。` : null
}

function weightOf({ steps: { weigh } }: Model, code: string, given: number): number {
  if (weigh?.method === 'equal') return 1
  return weigh?.method === 'set' ? (weigh.weights[code] ?? given) : given
}

function methodOf(aggregate: Aggregation | readonly Aggregation[], level: number): Aggregation['method'] | undefined {
  return 'method' in aggregate ? aggregate.method : aggregate[level - 2]?.method
}
