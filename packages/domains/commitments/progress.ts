import { findSchedule, sayDay, type PlannedNode } from '@dongjian/kernel/define'
import { Exact, convertUnit, computeFigures, type Definitions, type FigureValue } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import { listCommitments, type Commitment } from './queries.ts'

/** done 已完成 · onPace 按节点 · behind 落后节点 · overdue 逾期未完成 · none 不量化或无法判断 */
export type Light = 'done' | 'onPace' | 'behind' | 'overdue' | 'none'

export interface Progress {
  readonly commitment: Commitment
  readonly value: FigureValue | null
  /** In the unit of the promise. */
  readonly reached: string | null
  readonly light: Light
  readonly why: string
}

/** How far each promise of a year is, by the figure that shows it: queried, never typed. `today` is the day of reading. */
export async function listProgress(tx: Tx, definitions: Definitions, year: number, today: string): Promise<Progress[]> {
  const commitments = await listCommitments(tx, year)
  const shown = commitments.filter((c) => c.figure !== null && c.figure in definitions.figures)
  const values = await computeFigures(
    tx,
    definitions,
    shown.map((c) => ({ code: c.figure!, period: String(year) })),
  )
  return commitments.map((commitment) => {
    const value = values[shown.indexOf(commitment)] ?? null
    const reached =
      !value || value.value === null ? null : convertUnit(value.value, value.unit, commitment.unit ?? value.unit)
    const lacking = value?.completeness.state === 'missing' ? value.completeness.why : null
    const { light, why } = lightOf(commitment, { reached, lacking, keptTo: value?.keptTo ?? null }, today)
    const standIn = value && definitions.figures[value.code]?.standIn
    return { commitment, value, reached, light, why: standIn ? `${why}（${standIn}）` : why }
  })
}

/** What the figure of a promise answers. */
export interface Shown {
  /** In the unit of the promise. */
  readonly reached: string | null
  /** Why records are missing from it, if any are: such a value proves no delay. */
  readonly lacking: string | null
  /** The day to which the ledger of the figure was kept, where that is before the end of the year. */
  readonly keptTo: string | null
}

interface Judged {
  readonly light: Light
  readonly why: string
}

/**
 * The light of a promise, as of today or of the day to which its ledger was kept: silence of a ledger is no delay of
 * a unit. Pace follows the 节点计划, not a straight line. A 力争 that falls short never turns red by itself.
 */
export function lightOf(commitment: Commitment, { reached, lacking, keptTo }: Shown, today: string): Judged {
  if (commitment.target === null) return { light: 'none', why: '没有量化目标，由责任单位自评、督查核定' }
  if (reached === null) return { light: 'none', why: lacking ?? '暂无数据，不能判断' }
  if (commitment.operator !== 'atMost' && new Exact(reached).gte(commitment.target))
    return { light: 'done', why: '已达到目标值' }
  if (lacking !== null) return { light: 'none', why: `${lacking}，不能判断快慢` }
  const behindToday = keptTo !== null && keptTo < today
  const { light, why } = judgeOn(commitment, reached, behindToday ? keptTo : today)
  return { light, why: behindToday && light !== 'none' ? `台账记到${sayDay(keptTo)}，按那一天的节点：${why}` : why }
}

function judgeOn(commitment: Commitment, reached: string, day: string): Judged {
  const { operator, deadline } = commitment
  const past = deadline !== null && day > deadline
  if (operator === 'atMost') return judgeBound(commitment, reached, past)
  if (past && operator === 'strive') return { light: 'behind', why: '到期未达到力争目标' }
  if (past) return { light: 'overdue', why: `已过完成时限${deadline}` }
  const nodes = nodesOf(commitment)
  if (!nodes) return { light: 'none', why: '没有节点计划，不能判断快慢' }
  const due = nodes.findLast(({ month }) => isOver(commitment.year, month, day))
  if (!due) return { light: 'onPace', why: '第一个节点还没有到' }
  return new Exact(reached).gte(due.value)
    ? { light: 'onPace', why: `${due.month}月节点应完成${due.value}，已完成${reached}` }
    : { light: 'behind', why: `${due.month}月节点应完成${due.value}，只完成${reached}` }
}

/** 不超过 is kept only when the year is out; what is over it is over it at once. */
function judgeBound({ target, deadline }: Commitment, reached: string, past: boolean): Judged {
  if (new Exact(reached).lte(target!))
    return past ? { light: 'done', why: '到期没有超过' } : { light: 'onPace', why: `目前${reached}，没有超过` }
  return past
    ? { light: 'overdue', why: `已过完成时限${deadline}，超过${target}` }
    : { light: 'behind', why: `已超过${target}` }
}

/** The nodes in the unit of the promise; none where there is no plan, or one in words or in another unit. */
function nodesOf({ pace, unit }: Commitment): PlannedNode[] | undefined {
  const nodes = findSchedule(pace ?? '')?.map((node) => {
    const value = node.unit === null || unit === null ? node.value : convertUnit(node.value, node.unit, unit)
    return value === null ? undefined : { ...node, value }
  })
  return nodes?.every((node) => node !== undefined) ? nodes : undefined
}

const isOver = (year: number, month: number, day: string): boolean => {
  const [thisYear, thisMonth] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return thisYear > year || (thisYear === year && thisMonth > month)
}
