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
    const { light, why } = lightOf(commitment, reached, today)
    const standIn = value && definitions.figures[value.code]?.standIn
    return { commitment, value, reached, light, why: standIn ? `${why}（${standIn}）` : why }
  })
}

/**
 * The light of a promise. Pace follows its 节点计划, not a straight line: certificates come in December, money in the
 * fourth quarter. A 力争 that falls short never turns red by itself.
 */
export function lightOf(commitment: Commitment, reached: string | null, today: string): { light: Light; why: string } {
  const { target, operator, deadline } = commitment
  if (target === null) return { light: 'none', why: '没有量化目标，由责任单位自评、督查核定' }
  if (reached === null) return { light: 'none', why: '暂无数据，不能判断' }
  const value = new Exact(reached)
  if (operator === 'atMost' ? value.lte(target) : value.gte(target)) return { light: 'done', why: '已达到目标值' }
  if (deadline !== null && today > deadline) {
    return operator === 'strive'
      ? { light: 'behind', why: '到期未达到力争目标' }
      : { light: 'overdue', why: `已过完成时限${deadline}` }
  }
  const due = dueNode(commitment, today)
  if (!due) return { light: 'onPace', why: '第一个节点还没有到' }
  return value.gte(due.value)
    ? { light: 'onPace', why: `${due.month}月节点应完成${due.value}，已完成${reached}` }
    : { light: 'behind', why: `${due.month}月节点应完成${due.value}，只完成${reached}` }
}

/** The last node of `6月底20家；12月底40家` whose month is over. */
function dueNode({ pace, year }: Commitment, today: string): { month: number; value: string } | undefined {
  const nodes = [...(pace ?? '').matchAll(/(\d{1,2})月[底末前]?\D{0,8}?(\d+(?:\.\d+)?)/g)].map(([, month, value]) => ({
    month: Number(month),
    value: value!,
  }))
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return nodes.filter(({ month }) => thisYear > year || (thisYear === year && month < thisMonth)).at(-1)
}
