import type { IndexTree, IndexWhatIf } from '@dongjian/server/contract'
import { minus } from '../../../amount/decimal-sum.ts'
import { sayIndicator, sayIndicatorChange } from '../../../indices/indicator-words.ts'
import type { MovedValues } from '../../../indices/index-view.ts'
import { sayPlace, sayScore } from '../../../indices/index-words.ts'

/** Places gained are fewer in number: `前移5位`, `后退2位`, `没有变`. */
export function sayMove(before: number, after: number): string {
  const gained = before - after
  return gained === 0 ? '没有变' : gained > 0 ? `前移${gained}位` : `后退${-gained}位`
}

/** Each value that is tried, with what it was: `研发投入强度由2.61%改为2.8%（+0.19个百分点）`. */
export function sayMoves({ elements }: Pick<IndexTree, 'elements'>, values: MovedValues): string[] {
  return elements.flatMap(({ code, name, indicator }) => {
    const value = values[code]
    if (!indicator || value === undefined) return []
    const to = sayIndicator(value, indicator.unit)
    if (indicator.value === null) return [`${name}原来没有数，试填${to}`]
    const change = sayIndicatorChange(minus(value, indicator.value), indicator.unit)
    return [`${name}由${sayIndicator(indicator.value, indicator.unit)}改为${to}（${change}）`]
  })
}

/** The answer in a sentence that can be read out: what was moved, and what came of it. */
export function sayAnswer(answer: IndexWhatIf, moves: readonly string[]): string {
  const { unit, before, after, mode } = answer
  if (moves.length === 0) return `${unit.name}各项指标都没有改动。`
  const moved = moves.length > 3 ? `改动${moves.length}项指标` : moves.join('，')
  return `${moved}：${[...sayPlaces(before.place, after.place, mode), ...sayScores(before.score, after.score)].join('，')}。`
}

function sayPlaces(before: number | null, after: number | null, mode: IndexWhatIf['mode']): string[] {
  if (mode === 'own') return ['位次不能判断']
  if (before === null || after === null) return ['没有位次']
  return before === after
    ? [`自测位次仍是${sayPlace(after)}`]
    : [`自测位次由${sayPlace(before)}到${sayPlace(after)}，${sayMove(before, after)}`]
}

const sayScores = (before: number | null, after: number | null): string[] =>
  before === null || after === null ? ['没有得分'] : [`得分由${sayScore(before)}到${sayScore(after)}`]
