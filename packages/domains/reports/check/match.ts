import type { CataloguedFigure, Figures } from '@dongjian/kernel/define'
import type { Figure, Reading } from '@dongjian/report-figures'
import { kindOf, unitFit } from './kinds.ts'
import { likeness, plain } from './words.ts'

export type Match =
  | { readonly kind: 'found'; readonly figure: CataloguedFigure }
  | { readonly kind: 'ambiguous'; readonly figures: readonly CataloguedFigure[] }
  | { readonly kind: 'none' }

/** The least likeness of names, and the least distance to the next best. */
const enough = 2.0
const clear = 0.15

/** The platform's figure that a number of a text speaks of, by words, unit, kind, action, scope and place. */
export function matchFigure(figures: Figures, reading: Reading, text: string, number: Figure): Match {
  const place = placeOf(reading, text, number)
  const candidates = Object.values(figures)
    .map((figure) => ({ figure, score: scoreOf(figure, number, place) }))
    .filter(({ score }) => score >= enough)
    .toSorted((a, b) => b.score - a.score)
  const [best] = candidates
  if (!best) return { kind: 'none' }
  const close = candidates.filter(({ score }) => best.score - score < clear)
  return close.length === 1
    ? { kind: 'found', figure: best.figure }
    : { kind: 'ambiguous', figures: close.map((c) => c.figure) }
}

// Longer than any paragraph of a report: a text without line ends is not read through for each of its numbers.
const farthest = 1000

interface Place {
  /** From the nearest to the farthest text around the number, without quotation marks. */
  readonly rings: readonly string[]
}

function placeOf(reading: Reading, text: string, number: Figure): Place {
  const slice = ({ start, end }: { start: number; end: number }) =>
    plain(text.slice(Math.max(start, number.start - farthest), Math.min(end, number.end + farthest)))
  const paragraph = reading.paragraphs[number.paragraph]
  return { rings: [slice(number.clause), slice(number.sentence), paragraph ? slice(paragraph) : ''] }
}

function scoreOf(figure: CataloguedFigure, number: Figure, place: Place): number {
  if (kindOf(figure) !== number.kind) return 0
  if ((figure.modality ?? 'actual') !== number.modality) return 0
  const unit = unitFit(number.unit, figure.unit)
  if (unit === 0) return 0
  const scope = scopeFit(figure, number)
  if (scope < 0) return 0
  const near = nearness(figure, place)
  if (near === 0) return 0
  const names = nameFit(figure, number, place)
  return names === 0 ? 0 : 3 * names + 0.5 * unit + scope + near + actionFit(figure, number)
}

/** −1 when both name a scope and the scopes differ. */
function scopeFit(figure: CataloguedFigure, number: Figure): number {
  const ranked = number.kind === 'rank'
  if (number.scope === null || figure.scope === undefined)
    return ranked && number.scope !== (figure.scope ?? null) ? -1 : 0
  const same = number.scope.at(-1) === figure.scope.at(-1)
  return same ? 0.5 : -1
}

/** Words of which one must stand near: 1 in the clause, less in the sentence, least in the paragraph, 0 nowhere. */
function nearness(figure: CataloguedFigure, place: Place): number {
  if (!figure.near) return 0.4
  const weights = [1, 0.8, 0.3]
  const ring = place.rings.findIndex((words) => figure.near!.some((word) => words.includes(plain(word))))
  return ring < 0 ? 0 : weights[ring]!
}

const namesOf = (figure: CataloguedFigure): readonly string[] => [figure.label, ...(figure.says ?? [])]

function nameFit(figure: CataloguedFigure, number: Figure, place: Place): number {
  const action = number.action ?? ''
  const said = [number.indicator, `${action}${number.indicator}`]
  const best = Math.max(
    ...namesOf(figure).map((name) =>
      Math.max(
        ...said.map((words) => likeness(words, name)),
        // 2个项目获市…立项: what is counted stands in the verb, the indicator is only 项目.
        0.95 * likeness(action, name),
        plain(name).length >= 4 && place.rings[0]!.includes(plain(name)) ? 0.62 : 0,
      ),
    ),
  )
  return best < 0.45 ? 0 : best
}

function actionFit(figure: CataloguedFigure, number: Figure): number {
  const said = plain(`${number.action ?? ''}${number.comparison ?? ''}`)
  if (said === '' || !figure.actions) return 0
  return figure.actions.some((action) => said.includes(plain(action)) || plain(action).includes(said)) ? 0.5 : 0
}
