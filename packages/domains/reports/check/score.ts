import type { CataloguedFigure, Figures } from '@dongjian/kernel/define'
import type { Figure } from '@dongjian/report-figures'
import { findContradiction, unknownTo } from './contrasts.ts'
import { kindOf, unitFit } from './kinds.ts'
import type { Said } from './said.ts'
import { isCommon, namesOf, nearOf, wordsOf } from './wording.ts'
import { likeness } from './words.ts'

export interface Candidate {
  readonly figure: CataloguedFigure
  /** 0 to 5. */
  readonly score: number
  /** The name of the figure that the words come nearest to. */
  readonly name: string
}

/** A name, its unit, its scope, its surroundings and its verb: what each is worth at most. */
export const mostScore = 5
/** The least that a candidate must have. */
const enough = 2.0
/** What a word is worth that stands only elsewhere in the paragraph. */
const far = 0.2

const listed = new WeakMap<Figures, CataloguedFigure[]>()

/** All but the figures that stand only beside another one: a paper never speaks of those. */
export function matchable(figures: Figures): readonly CataloguedFigure[] {
  const known = listed.get(figures)
  if (known) return known
  const besides = new Set(Object.values(figures).map((figure) => 'beside' in figure && figure.beside))
  const found = Object.values(figures).filter(({ code }) => !besides.has(code))
  listed.set(figures, found)
  return found
}

/** The figures that a number may speak of, the likeliest first. */
export const rank = (figures: Figures, number: Figure, said: Said): Candidate[] =>
  matchable(figures)
    .map((figure) => ({ figure, ...scoreOf(figures, figure, number, said) }))
    .filter(({ score }) => score >= enough)
    .toSorted((a, b) => b.score - a.score)

const nothing = { score: 0, name: '' }

function scoreOf(
  figures: Figures,
  figure: CataloguedFigure,
  number: Figure,
  said: Said,
): { score: number; name: string } {
  if (kindOf(figure) !== number.kind) return nothing
  if ((figure.modality ?? 'actual') !== number.modality) return nothing
  const unit = unitFit(number.unit, figure.unit)
  if (unit === 0) return nothing
  const scope = scopeFit(figure, number)
  if (scope < 0) return nothing
  const near = nearness(figures, figure, said)
  if (near === 0) return nothing
  const { fit, name } = nameFit(figures, figure, said, near)
  const [nearest, named] = [nearestOf(said), wordsOf(figures, figure)]
  if (fit === 0 || findContradiction({ nearest, said: said.carried, label: figure.label, named }) !== null)
    return nothing
  const narrower = 0.4 * unknownTo(`${nearest}${said.carried}`, named)
  return { score: 3 * fit + 0.5 * unit + scope + near + actionFit(figure, said) - narrower, name }
}

// A verb that a list carries on, or an indicator of another clause, says less than the words of the number's own.
export function nearestOf({ borrowed, own, action, indicator }: Said): string {
  if (borrowed) return ''
  return own.length < 2 || own.includes(action) ? `${action}${indicator}` : indicator
}

/** −1 when both name a scope and the scopes differ. */
export function scopeFit(figure: CataloguedFigure, number: Figure): number {
  const ranked = number.kind === 'rank'
  // 全区有2项成果获省奖: where it is counted, not whose prize it is.
  const scope = !ranked && /[区县]$/.test(number.scope ?? '') ? null : number.scope
  if (scope === null || figure.scope === undefined) return ranked && scope !== (figure.scope ?? null) ? -1 : 0
  return scope.at(-1) === figure.scope.at(-1) ? 0.5 : -1
}

/** Words of which one must stand near: most in the clause, less in the sentence, least in the paragraph, 0 nowhere. */
function nearness(figures: Figures, figure: CataloguedFigure, { rings }: Said): number {
  const near = nearOf(figures, figure)
  if (!near) return 0.5
  const weights = [0.5, 0.4, far]
  const ring = rings.findIndex((words) => near.some((word) => words.includes(word)))
  return ring < 0 ? 0 : weights[ring]!
}

function nameFit(figures: Figures, figure: CataloguedFigure, said: Said, near: number): { fit: number; name: string } {
  let best = { fit: 0, name: '' }
  for (const name of namesOf(figures, figure)) {
    // 企业 with 贴息 somewhere in the paragraph is no name.
    if (near <= far && isCommon(name)) continue
    const fit = fitOf(name, said)
    if (fit > best.fit) best = { fit, name }
  }
  return best.fit < 0.45 ? { fit: 0, name: '' } : best
}

/** How well a name fits the words of a number, 0 to 1. */
export function fitOf(name: string, { indicator, action, own, borrowed, behind }: Said): number {
  if (name.includes('…')) return patternFit(name, indicator)
  const whole = borrowed ? 0.7 : 1
  return Math.max(
    0,
    whole * likeness(indicator, name),
    whole * likeness(`${action}${indicator}`, name),
    // 2个项目获市…立项: what is counted stands in the verb, the indicator is only 项目.
    0.95 * likeness(action, name),
    name.length >= 4 && own.includes(name) ? 0.9 : 0,
    // 2家食品精深加工企业: behind its number a common noun may be described.
    behind && isCommon(name) && indicator.endsWith(name) ? 0.7 : 0,
  )
}

/** 新…品 is 新产品 and 新食品. */
function patternFit(name: string, indicator: string): number {
  const [head, tail] = name.split('…') as [string, string]
  const at = indicator.indexOf(head)
  return at >= 0 && indicator.endsWith(tail) && indicator.length - at <= name.length + 2 ? 0.8 : 0
}

function actionFit(figure: CataloguedFigure, { action, own }: Said): number {
  if (!figure.actions) return 0
  return figure.actions.some(
    (each) => (action !== '' && (action.includes(each) || each.includes(action))) || own.includes(each),
  )
    ? 0.5
    : 0
}
