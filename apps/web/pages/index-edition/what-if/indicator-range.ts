import type { IndexTreeElement } from '@dongjian/server/contract'
import { roundTo } from '../../../amount/amount-text.ts'
import { compareDecimals } from '../../../amount/decimal-sum.ts'

type Indicator = NonNullable<IndexTreeElement['indicator']>

export interface IndicatorRange {
  readonly min: string
  readonly max: string
}

/**
 * From the least to the greatest value of all counties, made wider where ours or one that is aimed at lies beyond, both
 * ends on the steps of the slider. None where no county has a value.
 */
export function indicatorRange(
  { least, most, value, before, step }: Pick<Indicator, 'least' | 'most' | 'value' | 'before' | 'step'>,
  aims: readonly (string | null | undefined)[],
): IndicatorRange | undefined {
  const known = [least, most, value, before, ...aims].filter((each) => each !== null && each !== undefined)
  const sorted = known.toSorted(compareDecimals)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined) return undefined
  return { min: onStep(low, step, Math.floor), max: onStep(high, step, Math.ceil) }
}

/** For the ends of a slider only, which are no values of anybody: a double is good enough. */
function onStep(text: string, step: string, round: (steps: number) => number): string {
  const steps = round(Number((Number(text) / Number(step)).toFixed(6)))
  const digits = step.split('.')[1]?.length ?? 0
  return roundTo((steps * Number(step)).toFixed(Math.max(digits, 0)), digits)
}
