import type { CataloguedFigure, Figures } from '@dongjian/kernel/define'
import { canonical } from './aliases.ts'

const common = new Set(['企业', '项目', '贷款', '产值', '成果', '活动', '人才', '面积'])

/** A noun that says what sort of thing is counted and not which. */
export const isCommon = (name: string): boolean => common.has(name)

interface Wording {
  readonly names: readonly string[]
  readonly words: string
  readonly vocabulary: readonly string[]
  readonly near: readonly string[] | null
}

// Worked out once for a set of definitions: a paper asks for it at each of its numbers.
const known = new WeakMap<Figures, Map<string, Wording>>()

function wordingOf(figures: Figures, figure: CataloguedFigure): Wording {
  const ours = known.get(figures) ?? new Map<string, Wording>()
  known.set(figures, ours)
  const found = ours.get(figure.code) ?? makeWording(figures, figure)
  ours.set(figure.code, found)
  return found
}

function makeWording(figures: Figures, figure: CataloguedFigure): Wording {
  const base = baseOf(figures, figure)
  const own = [figure.label, ...(figure.says ?? [])]
  const names = [...own, ...(base ? [base.label, ...(base.says ?? [])] : [])].map(canonical)
  const actions = figure.actions ?? []
  const near = figure.near?.map(canonical) ?? null
  const vocabulary = [...names, ...actions, ...(near ?? []), ...(figure.scope ? [figure.scope] : [])]
  return { names, words: [...names, ...actions].join(' '), vocabulary, near }
}

/** Every name under which papers speak of a figure; of a growth also those of what grows. */
export const namesOf = (figures: Figures, figure: CataloguedFigure): readonly string[] =>
  wordingOf(figures, figure).names

// What only stands in for another thing is not called by what it is measured by.
function baseOf(figures: Figures, figure: CataloguedFigure): CataloguedFigure | undefined {
  if (figure.standIn !== undefined) return undefined
  const counted = 'beside' in figure && figure.beside !== undefined ? figures[figure.beside] : figure
  return counted && 'growth' in counted ? figures[counted.growth.of] : undefined
}

/** Names and verbs together, for what they contradict. */
export const wordsOf = (figures: Figures, figure: CataloguedFigure): string => wordingOf(figures, figure).words

/** Words of which one must stand near a number, under their full names; null when none must. */
export const nearOf = (figures: Figures, figure: CataloguedFigure): readonly string[] | null =>
  wordingOf(figures, figure).near

/** Everything that a figure's wording knows. */
export const vocabularyOf = (figures: Figures, figure: CataloguedFigure): readonly string[] =>
  wordingOf(figures, figure).vocabulary
