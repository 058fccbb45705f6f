import type { Element } from '../../model/model.ts'
import type { LeastChange } from './least-change.ts'

interface Outcome {
  readonly element: Element
  readonly from: number
  readonly end: number
  readonly rank: number
  readonly goal: number
  readonly isBetter: boolean
  readonly found: LeastChange | null
}

/** One sentence why a search did not reach its goal, or what to mind where it did; null where all is plain. */
export function whyNot({ element, from, end, rank, goal, isBetter, found }: Outcome): string | null {
  const { name, unit = '' } = element
  if (Number.isNaN(rank)) return '本单位没有总分，排不了名次，先补齐数据'
  if (goal < 1) return rank === 1 ? '已经是第1位' : `现列第${rank}位，前面只有${Math.ceil(rank) - 1}位`
  if (Number.isNaN(from)) return `本单位没有“${name}”的数，先补上再测算`
  if (Number.isNaN(end)) return `没有一个单位有“${name}”的数，不知道能做到多少`
  if (!isBetter) return `“${name}”已达到可及的最好水平（${shown(end)}${unit}）`
  if (found?.at === null || !found) {
    const best = found && Number.isFinite(found.best) ? `最多到第${found.best}位` : '也排不出名次'
    return `单靠“${name}”做不到：做到可及的最好水平（${shown(end)}${unit}），${best}`
  }
  return found.isUneven ? `“${name}”并非越好名次越靠前：再往上，名次有时反而后退，做到之后再核一次` : null
}

function shown(value: number): string {
  return String(Number(value.toPrecision(6)))
}
