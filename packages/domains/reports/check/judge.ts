import { Exact, convertUnit, type FigureValue } from '@dongjian/kernel/figures'
import { isWithin, type Figure } from '@dongjian/report-figures'
import { unitOf } from './kinds.ts'

export interface Judgement {
  readonly verdict: 'agree' | 'differ' | 'unjudged'
  /** The system's value in the printed unit. */
  readonly value: string | null
  readonly why: string | null
}

/** Whether a printed number, with its vague word and its rounding, admits the system's value. */
export function judge(number: Figure, value: FigureValue): Judgement {
  if (value.value === null) return { verdict: 'unjudged', value: null, why: value.completeness.why }
  const ours = inUnitOf(number, value)
  if (ours === null)
    return {
      verdict: 'unjudged',
      value: null,
      why: `系统按“${value.unit}”计，与文稿单位“${number.unit ?? ''}”不能换算`,
    }
  if (isWithin(ours, number.bounds)) return { verdict: 'agree', value: ours, why: null }
  return { verdict: 'differ', value: ours, why: `文稿为${number.text}，系统为${shown(ours, number)}` }
}

// 个 and 项, 人 and 名 count the same things one for one.
function inUnitOf(number: Figure, value: FigureValue): string | null {
  const converted = convertUnit(value.value!, value.unit, unitOf(number.unit))
  return converted ?? (/[元%米亩]/.test(`${value.unit}${number.unit ?? ''}`) ? null : value.value)
}

export function shown(value: string, number: Figure): string {
  const decimals = number.value.split('.')[1]?.length ?? 0
  const exact = new Exact(value)
  const text = exact.decimalPlaces() > 6 ? exact.toDecimalPlaces(Math.max(decimals, 2)).toFixed() : exact.toFixed()
  return `${text}${number.unit ?? ''}`
}
