import { isCounted, type CataloguedFigure } from '@dongjian/kernel/define'
import { computeFigures, convertUnit, Exact, type Definitions } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import { upTo } from './curve.ts'
import type { Commitment } from './queries.ts'

export interface Rhythm {
  /** As it is written into the 节点计划. */
  readonly pace: string
  /** The arithmetic, for 节点依据. */
  readonly basis: string
}

const ends = [3, 6, 9, 12] as const
const yearsBack = [3, 2, 1] as const

/** A plan by quarter out of the rhythm of the last three years, or why there is none. */
export async function suggestPace(
  tx: Tx,
  definitions: Definitions,
  commitment: Commitment,
): Promise<Rhythm | { readonly none: string }> {
  const { figure, target, year } = commitment
  if (figure === null || target === null || !Object.hasOwn(definitions.figures, figure))
    return { none: '没有对应的数字，不能按往年节奏推算' }
  if (!isFlow(definitions.figures[figure]!)) return { none: '只有按日期累计的数字能按往年节奏推算' }
  const years = yearsBack.map((back) => year - back)
  const values = await computeFigures(
    tx,
    definitions,
    years.flatMap((y) => ends.map((month) => ({ code: figure, period: upTo(y, month) }))),
  )
  const known = years.flatMap((y, i) => {
    const quarters = values.slice(i * 4, i * 4 + 4)
    const whole = quarters.every((v) => v.value !== null && v.completeness.state === 'complete' && v.keptTo === null)
    return whole && new Exact(quarters[3]!.value!).gt(0) ? [{ year: y, reached: quarters.map((v) => v.value!) }] : []
  })
  if (known.length === 0) return { none: '近三年没有完整的台账，不能按往年节奏推算' }
  return rhythmOf(commitment, known, definitions.figures[figure]!.unit)
}

const isFlow = (figure: CataloguedFigure): boolean => isCounted(figure) && 'flow' in figure.time

interface KnownYear {
  readonly year: number
  /** At the end of each quarter. */
  readonly reached: readonly string[]
}

/** Each quarter's part of those years taken together, times the target; things that are counted one by one stay whole. */
export function rhythmOf(
  { target, unit }: Pick<Commitment, 'target' | 'unit'>,
  years: readonly KnownYear[],
  figureUnit: string,
): Rhythm {
  const sums = ends.map((_, q) => years.reduce((sum, { reached }) => sum.plus(reached[q]!), new Exact(0)))
  const total = sums[3]!
  // What is counted one by one stays whole; 万平方米 and 亿元 have parts.
  const places = convertUnit('1', unit ?? figureUnit, figureUnit) === '1' ? 0 : 2
  const nodes = ends.flatMap((month, q) => {
    const value = q === 3 ? new Exact(target!) : new Exact(target!).times(sums[q]!).div(total).toDecimalPlaces(places)
    return value.gt(0) ? [`${month}月底${value.toFixed()}`] : []
  })
  const [first, last] = [years[0]!.year, years.at(-1)!.year]
  const parts = ends.slice(0, 3).map((month, q) => `${month}月底${sums[q]!.times(100).div(total).toFixed(0)}%`)
  return {
    pace: nodes.join('；'),
    basis: `按${first === last ? first : `${first}—${last}`}年节奏测算：${parts.join('、')}，12月底100%`,
  }
}
