import { sayDay } from '@dongjian/kernel/define'
import { Exact } from '@dongjian/kernel/figures'
import type { Milestone } from './milestones.ts'
import { graceUntil, nodesOf } from './nodes.ts'
import type { Commitment } from './queries.ts'

/** done 已完成 · green 正常 · yellow 偏慢 · red 滞后 · missed 逾期未完成 · none 未计 */
export type Light = 'done' | 'green' | 'yellow' | 'red' | 'missed' | 'none'

export interface Judged {
  readonly light: Light
  /** The arithmetic behind it, in words. */
  readonly why: string
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

/**
 * The light of a promise with a target, as of today or of the day to which its ledger was kept: silence of a ledger is
 * no delay of a unit. Pace follows the 节点计划, not a straight line: below a node is yellow, past its grace red. A 力争
 * that falls short never turns red by itself.
 */
export function lightOf(commitment: Commitment, { reached, lacking, keptTo }: Shown, today: string): Judged {
  if (commitment.target === null) return { light: 'none', why: '没有量化目标，按里程碑看' }
  if (reached === null) return { light: 'none', why: lacking ?? '暂无数据，不能判断' }
  if (commitment.operator !== 'atMost' && new Exact(reached).gte(commitment.target))
    return { light: 'done', why: `已达到目标：${say(reached)}，目标${commitment.target}` }
  if (lacking !== null) return { light: 'none', why: `${lacking}，不能判断快慢` }
  const behindToday = keptTo !== null && keptTo < today
  const { light, why } = judgeOn(commitment, reached, behindToday ? keptTo : today)
  return { light, why: behindToday && light !== 'none' ? `台账记到${sayDay(keptTo)}，按那一天的节点：${why}` : why }
}

/** A quotient has 34 digits: two are said, and all are compared. */
const say = (amount: string): string => new Exact(amount).toDecimalPlaces(2, Exact.ROUND_DOWN).toFixed()

function judgeOn(commitment: Commitment, reached: string, day: string): Judged {
  const { operator, deadline, target } = commitment
  const past = deadline !== null && day > deadline
  if (operator === 'atMost') return judgeBound(commitment, reached, past)
  const short = `完成${say(reached)}，目标${target}`
  if (past && operator === 'strive') return { light: 'yellow', why: `到期未达到力争目标：${short}` }
  if (past) return { light: 'missed', why: `已过完成时限${sayDay(deadline)}：${short}` }
  const nodes = nodesOf(commitment)
  if (!nodes) return { light: 'none', why: '没有节点计划，不能判断快慢' }
  const due = nodes.filter((node) => node.day < day)
  const missed = due.find(({ value }) => new Exact(reached).lt(value))
  if (missed) return judgeShort(commitment, missed, reached, day)
  const last = due.at(-1)
  if (!last) return { light: 'green', why: `第一个节点（${nodes[0]!.month}月底${nodes[0]!.value}）还没有到` }
  return { light: 'green', why: `${last.month}月节点应完成${last.value}，已完成${say(reached)}` }
}

function judgeShort(
  { operator }: Commitment,
  node: { month: number; value: string; graceUntil: string },
  reached: string,
  day: string,
): Judged {
  const lacks = say(new Exact(node.value).minus(reached).toFixed())
  const arithmetic = `${node.month}月节点应完成${node.value}，只完成${say(reached)}，差${lacks}`
  if (operator === 'strive') return { light: 'yellow', why: `${arithmetic}；力争目标不亮红灯` }
  return day <= node.graceUntil
    ? { light: 'yellow', why: `${arithmetic}；宽限到${sayDay(node.graceUntil)}` }
    : { light: 'red', why: `${arithmetic}；宽限期已于${sayDay(node.graceUntil)}届满` }
}

/** 不超过 is kept only when the year is out; what is over it is over it at once. */
function judgeBound({ target, deadline }: Commitment, reached: string, past: boolean): Judged {
  if (new Exact(reached).lte(target!))
    return past
      ? { light: 'done', why: `到期没有超过${target}` }
      : { light: 'green', why: `目前${say(reached)}，没有超过` }
  return past
    ? { light: 'missed', why: `已过完成时限${sayDay(deadline!)}，${say(reached)}超过${target}` }
    : { light: 'yellow', why: `${say(reached)}已超过${target}` }
}

/**
 * The light of a promise that no figure measures: what was accepted with evidence, and what is due; as of today or of the
 * day to which the ledger of milestones was kept.
 */
export function lightOfMilestones(
  commitment: Commitment,
  milestones: readonly Milestone[],
  today: string,
  keptTo: string | null,
): Judged {
  const { status } = commitment
  if (milestones.length === 0) {
    if (status === 'confirmed' || status === 'closed') return { light: 'done', why: '督查已核定' }
    return { light: 'none', why: '没有量化目标，也没有里程碑，由责任单位自评、督查核定' }
  }
  const open = milestones.filter((one) => one.status !== 'accepted')
  const counted = `里程碑已通过${milestones.length - open.length}/${milestones.length}`
  if (open.length === 0) return { light: 'done', why: counted }
  const behindToday = keptTo !== null && keptTo < today
  const { light, why } = judgeMilestones(commitment, open, behindToday ? keptTo : today)
  return { light, why: `${behindToday ? `台账记到${sayDay(keptTo)}：` : ''}${counted}，${why}` }
}

function judgeMilestones(commitment: Commitment, open: readonly Milestone[], day: string): Judged {
  const { deadline, operator } = commitment
  const strive = operator === 'strive'
  if (deadline !== null && day > deadline && open.some((one) => one.status === 'awaited'))
    return { light: strive ? 'yellow' : 'missed', why: `已过完成时限${sayDay(deadline)}` }
  const inOrder = open.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const late = inOrder.filter(({ dueOn }) => dueOn < day)
  const first = late.find((one) => one.status === 'awaited')
  if (first) {
    const until = graceUntil(commitment, first.dueOn)
    const why = `“${first.name}”应于${sayDay(first.dueOn)}完成`
    if (strive) return { light: 'yellow', why: `${why}；力争目标不亮红灯` }
    return day <= until
      ? { light: 'yellow', why: `${why}；宽限到${sayDay(until)}` }
      : { light: 'red', why: `${why}；宽限期已于${sayDay(until)}届满` }
  }
  if (late[0]) return { light: 'yellow', why: `“${late[0].name}”已报完成，等待审核` }
  const [next] = inOrder
  return { light: 'green', why: `下一个“${next!.name}”应于${sayDay(next!.dueOn)}完成` }
}
