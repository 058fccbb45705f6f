import type { IndexSensitivity, IndexUncertainty } from '@dongjian/server/contract'
import { groupDigits } from '../../../amount/decimal-text.ts'
import { sayPlace, wholeInterval } from '../../../indices/index-words.ts'
import type { UnitPlaces } from './places-chart.ts'

/** The finding in a sentence that can be read out in a meeting. */
export function sayStability({ runs, parameters }: IndexUncertainty, unit: UnitPlaces): string {
  const { name, place, median, low, high } = unit
  const done = `放开${parameters.join('、')}，反复测算${groupDigits(String(runs))}次`
  if (low === null || high === null) return `${done}：${name}没有位次。`
  const [from, to] = wholeInterval(low, high)
  const where = from === to ? `都在${sayPlace(from)}` : `落在第${from}至${to}位之间`
  const middle = median === null ? '' : `，居中的是${sayPlace(Number(median.toFixed(1)))}`
  return `${done}：${name}的自测位次九成${where}${middle}${place === null ? '' : `；按模型原来的做法是${sayPlace(place)}`}。`
}

type Parameter = IndexSensitivity['parameters'][number]

/** By how much hangs on it, the most first; what could not be told comes last. */
export const byWeight = (parameters: readonly Parameter[]): Parameter[] =>
  parameters.toSorted((a, b) => (b.total ?? -Infinity) - (a.total ?? -Infinity))

/** A share of the movement in tenths, as people say it. */
const sayTenths = (share: number): string => {
  const tenths = Math.round(Math.min(share, 1) * 10)
  return tenths >= 10 ? '几乎全部' : tenths < 1 ? '不到一成' : `约${'一二三四五六七八九'[tenths - 1]}成`
}

/** Which choice the places hang on, and which hardly matter. */
export function saySensitivity({ output, parameters }: IndexSensitivity): string {
  const [first, second] = byWeight(parameters)
  if (!first || first.total === null || first.total <= 0) {
    return `怎样选做法，${output}都没有变化，谈不上对哪一项敏感。`
  }
  const idle = parameters.filter(({ total }) => total !== null && total < 0.05).map(({ name }) => `“${name}”`)
  return [
    `${output}主要看“${first.name}”怎么定：波动的${sayTenths(first.total)}与它有关`,
    ...(second?.total && second.total >= 0.05 ? [`其次是“${second.name}”，${sayTenths(second.total)}`] : []),
    ...(idle.length > 0 ? [`${idle.join('、')}怎么定几乎没有影响`] : []),
  ]
    .join('；')
    .concat('。')
}
