import {
  aggregationAt,
  effectiveWeights,
  topElement,
  type Element,
  type ElementResult,
  type Model,
} from '@dongjian/composite-index'
import type { OpenEdition } from '../editions/edition.ts'
import { aboutOf, countPlaces, known, type About, type Asked } from './ask.ts'
import { indicatorFacts, type IndicatorFacts } from './indicator-facts.ts'
import { sayWhy } from './why.ts'

export interface TreeElement {
  readonly code: string
  readonly name: string
  readonly level: number
  readonly parent: string | null
  /** A share of its siblings' sum. */
  readonly weight: number
  /** In the index. */
  readonly effectiveWeight: number
  readonly score: number | null
  readonly place: number | null
  readonly of: number
  /** What it brings to the index: those of a level add up to it. Null where a mean cannot be told apart so. */
  readonly contribution: number | null
  readonly why: string | null
  readonly indicator: IndicatorFacts | null
}

export interface Tree {
  readonly year: string
  readonly unit: { readonly code: string; readonly name: string; readonly own: boolean }
  readonly levels: readonly string[]
  /** The index first, each parent before its children. */
  readonly elements: readonly TreeElement[]
}

/** The index of a unit in a year, from the whole down to the indicators. */
export function readTree(open: OpenEdition, asked: Asked): Tree {
  const about = aboutOf(open, asked)
  const { model } = open.model
  const parts = contributionsOf(open, about.cell)
  const used = Object.fromEntries([...open.run.elements].map(([code, { weight }]) => [code, weight]))
  const effective = effectiveWeights(model, used)
  return {
    year: about.year,
    unit: { ...about.unit, own: about.unit.code === open.edition.unit.code },
    levels: model.levels,
    elements: inOrder(model).map((element) => elementOf(open, about, element, { parts, effective })),
  }
}

interface Found {
  readonly parts: ReadonlyMap<string, number>
  readonly effective: ReadonlyMap<string, number>
}

function elementOf(open: OpenEdition, about: About, element: Element, { parts, effective }: Found): TreeElement {
  const { code, name, level, parent } = element
  const { score, rank, why, weight } = open.run.elements.get(code)!
  const { cell } = about
  const bound = open.edition.bound.find((each) => each.code === code && each.year === about.year)
  const own = about.unit.code === open.edition.unit.code
  return {
    code,
    name,
    level,
    parent,
    weight,
    effectiveWeight: effective.get(code)!,
    score: known(score[cell]),
    place: known(rank[cell]),
    of: countPlaces(open, rank, cell),
    contribution: known(parts.get(code)),
    why: (own && bound?.value === null ? bound.completeness.why : null) ?? sayWhy(why[cell]),
    indicator: level === 1 ? indicatorFacts(open, about, element, own ? bound : undefined) : null,
  }
}

function inOrder(model: Model): Element[] {
  const below = Map.groupBy(model.elements, ({ parent }) => parent)
  const from = (code: string): Element[] => (below.get(code) ?? []).flatMap((child) => [child, ...from(child.code)])
  const top = topElement(model)
  return [top, ...from(top.code)]
}

/** Down the tree, as far as means are arithmetic: each part's share of those that have a score, times its score. */
function contributionsOf(open: OpenEdition, cell: number): ReadonlyMap<string, number> {
  const { model } = open.model
  const results = open.run.elements
  const parts = new Map<string, number>()
  const spread = (element: Element, factor: number): void => {
    const { score } = results.get(element.code)!
    parts.set(element.code, factor * score[cell]!)
    if (element.level === 1 || aggregationAt(model.steps.aggregate, element.level).method !== 'arithmetic') return
    const children = model.elements.filter(({ parent }) => parent === element.code)
    const whole = children.reduce((sum, { code }) => sum + presentWeight(results.get(code)!, cell), 0)
    for (const child of children) spread(child, (factor * presentWeight(results.get(child.code)!, cell)) / whole)
  }
  spread(topElement(model), 1)
  return parts
}

const presentWeight = ({ score, weight }: ElementResult, cell: number): number =>
  Number.isNaN(score[cell]) ? 0 : weight
