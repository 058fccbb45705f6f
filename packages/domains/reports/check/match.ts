import type { CataloguedFigure, Figures } from '@dongjian/kernel/define'
import type { Figure, Reading } from '@dongjian/report-figures'
import { canonical } from './aliases.ts'
import { contradicts, unknownTo } from './contrasts.ts'
import { findDoubt } from './doubts.ts'
import { kindOf, unitFit } from './kinds.ts'
import { readSaid, settleChange, wholeOf, type Said } from './said.ts'
import { isCommon, namesOf, wordsOf } from './wording.ts'
import { likeness } from './words.ts'

export type Match =
  | { readonly kind: 'found'; readonly figure: CataloguedFigure }
  /** The words come near to these, and are not enough to accuse anybody by. */
  | { readonly kind: 'unsure'; readonly figures: readonly CataloguedFigure[]; readonly why: string }
  | { readonly kind: 'none' }

/** 可能是“新增高新技术企业”：没有写明是新增还是总数 */
export const sayUnsure = ({ figures, why }: Match & { kind: 'unsure' }): string =>
  `可能是${figures.map(({ label }) => `“${label}”`).join('或')}，${why}`

/** The least likeness of names, and the least distance to the next best. */
const enough = 2.0
const clear = 0.3
/** What a word is worth that stands only elsewhere in the paragraph. */
const far = 0.2

/** The platform's figure that a number of a text speaks of, by words, unit, kind, action, scope and place. */
export function matchFigure(figures: Figures, reading: Reading, text: string, given: Figure): Match {
  const number = settleChange(reading, given)
  const said = readSaid(reading, text, number)
  const candidates = rank(figures, number, said)
  const [best] = candidates
  if (!best) return { kind: 'none' }
  const close = candidates.filter(({ score }) => best.score - score < clear).map((c) => c.figure)
  if (close.length > 1) return { kind: 'unsure', figures: close.slice(0, 3), why: '文字不足以分清' }
  const whole = wholeOf(reading, number)
  const doubt = findDoubt(
    figures,
    best.figure,
    number,
    said,
    whole && { number: whole, match: matchFigure(figures, reading, text, whole) },
  )
  return doubt === null ? { kind: 'found', figure: best.figure } : { kind: 'unsure', figures: close, why: doubt }
}

interface Candidate {
  readonly figure: CataloguedFigure
  readonly score: number
}

function rank(figures: Figures, number: Figure, said: Said): Candidate[] {
  const besides = new Set(Object.values(figures).map((figure) => 'beside' in figure && figure.beside))
  return Object.values(figures)
    .filter(({ code }) => !besides.has(code))
    .map((figure) => ({ figure, score: scoreOf(figures, figure, number, said) }))
    .filter(({ score }) => score >= enough)
    .toSorted((a, b) => b.score - a.score)
}

function scoreOf(figures: Figures, figure: CataloguedFigure, number: Figure, said: Said): number {
  if (kindOf(figure) !== number.kind) return 0
  if ((figure.modality ?? 'actual') !== number.modality) return 0
  const unit = unitFit(number.unit, figure.unit)
  if (unit === 0) return 0
  const scope = scopeFit(figure, number)
  if (scope < 0) return 0
  const near = nearness(figure, said)
  if (near === 0) return 0
  const names = nameFit(figures, figure, said, near)
  const [nearest, named] = [nearestOf(said), wordsOf(figures, figure)]
  if (names === 0 || contradicts({ nearest, said: said.carried, label: figure.label, named })) return 0
  const narrower = 0.4 * unknownTo(`${nearest}${said.carried}`, named)
  return 3 * names + 0.5 * unit + scope + near + actionFit(figure, said) - narrower
}

// A verb that a list carries on, or an indicator of another clause, says less than the words of the number's own.
function nearestOf({ borrowed, own, action, indicator }: Said): string {
  if (borrowed) return ''
  return own.length < 2 || own.includes(action) ? `${action}${indicator}` : indicator
}

/** −1 when both name a scope and the scopes differ. */
function scopeFit(figure: CataloguedFigure, number: Figure): number {
  const ranked = number.kind === 'rank'
  // 全区有2项成果获省奖: where it is counted, not whose prize it is.
  const scope = !ranked && /[区县]$/.test(number.scope ?? '') ? null : number.scope
  if (scope === null || figure.scope === undefined) return ranked && scope !== (figure.scope ?? null) ? -1 : 0
  return scope.at(-1) === figure.scope.at(-1) ? 0.5 : -1
}

/** Words of which one must stand near: most in the clause, less in the sentence, least in the paragraph, 0 nowhere. */
function nearness(figure: CataloguedFigure, { rings }: Said): number {
  if (!figure.near) return 0.5
  const weights = [0.5, 0.4, far]
  const ring = rings.findIndex((words) => figure.near!.some((word) => words.includes(canonical(word))))
  return ring < 0 ? 0 : weights[ring]!
}

function nameFit(figures: Figures, figure: CataloguedFigure, said: Said, near: number): number {
  const { indicator, action, own } = said
  const whole = said.borrowed ? 0.7 : 1
  const best = Math.max(
    0,
    // 企业 with 贴息 somewhere in the paragraph is no name.
    ...namesOf(figures, figure)
      .filter((name) => near > far || !isCommon(name))
      .map((name) =>
        name.includes('…')
          ? patternFit(name, indicator)
          : Math.max(
              whole * likeness(indicator, name),
              whole * likeness(`${action}${indicator}`, name),
              // 2个项目获市…立项: what is counted stands in the verb, the indicator is only 项目.
              0.95 * likeness(action, name),
              name.length >= 4 && own.includes(name) ? 0.9 : 0,
              // 2家食品精深加工企业: behind its number a common noun may be described.
              said.behind && isCommon(name) && indicator.endsWith(name) ? 0.7 : 0,
            ),
      ),
  )
  return best < 0.45 ? 0 : best
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
