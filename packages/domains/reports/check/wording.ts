import type { CataloguedFigure, Figures } from '@dongjian/kernel/define'
import { canonical } from './aliases.ts'

const common = new Set(['企业', '项目', '贷款', '产值', '成果', '活动', '人才', '面积'])

/** A noun that says what sort of thing is counted and not which. */
export const isCommon = (name: string): boolean => common.has(name)

/** Every name under which papers speak of a figure; of a growth also those of what grows. */
export function namesOf(figures: Figures, figure: CataloguedFigure): string[] {
  const own = [figure.label, ...(figure.says ?? [])]
  const base = baseOf(figures, figure)
  return [...own, ...(base ? [base.label, ...(base.says ?? [])] : [])].map(canonical)
}

// What only stands in for another thing is not called by what it is measured by.
function baseOf(figures: Figures, figure: CataloguedFigure): CataloguedFigure | undefined {
  if (figure.standIn !== undefined) return undefined
  const counted = 'beside' in figure && figure.beside !== undefined ? figures[figure.beside] : figure
  return counted && 'growth' in counted ? figures[counted.growth.of] : undefined
}

/** Names and verbs together, for what they contradict. */
export const wordsOf = (figures: Figures, figure: CataloguedFigure): string =>
  [...namesOf(figures, figure), ...(figure.actions ?? [])].join(' ')

/** Everything that a figure's wording knows. */
export const vocabularyOf = (figures: Figures, figure: CataloguedFigure): string[] => [
  ...namesOf(figures, figure),
  ...(figure.actions ?? []),
  ...(figure.near ?? []).map(canonical),
  ...(figure.scope ? [figure.scope] : []),
]
