import type { StripUnit } from './strip-scale.ts'

export type UnitKey = 'place' | 'name' | 'spread'
export interface UnitSort {
  readonly by: UnitKey
  readonly down: boolean
}

const byName = new Intl.Collator('zh-CN', { numeric: true }).compare
const spreadOf = ({ low, high }: StripUnit): number | null => (low === null || high === null ? null : high - low)

/** The counties as they are asked for; what has no value stands last, either way. */
export function orderUnits(units: readonly StripUnit[], { by, down }: UnitSort, find: string): StripUnit[] {
  const named = units.filter(({ name }) => name.includes(find.trim()))
  if (by === 'name') return named.toSorted((a, b) => byName(a.name, b.name) * (down ? -1 : 1))
  const valueOf = by === 'place' ? ({ place }: StripUnit) => place : spreadOf
  return named.toSorted((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return (left - right) * (down ? -1 : 1)
  })
}

/** A second press turns the order round. */
export const turned = (sort: UnitSort, by: UnitKey): UnitSort => ({ by, down: sort.by === by && !sort.down })
