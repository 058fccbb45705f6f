import { addWorkingDays, findSchedule, getSpan } from '@dongjian/kernel/define'
import { convertUnit } from '@dongjian/kernel/figures'
import type { Commitment } from './queries.ts'

/** A node of a 节点计划: what should be reached by the last day of a month. */
export interface Node {
  readonly month: number
  readonly day: string
  /** Exact decimal text in the unit of the promise. */
  readonly value: string
  /** Up to this day a node that was missed is yellow only. */
  readonly graceUntil: string
}

/** Certificates, minutes and payments reach a ledger some days after they happen. */
export const usualGrace = 10

/** A year of them: what a ledger may say at most. */
const longestGrace = 250

/** Working days after a day on which something was due before it is red. */
export const graceUntil = ({ grace }: Pick<Commitment, 'grace'>, day: string): string =>
  addWorkingDays(day, Math.min(grace ?? usualGrace, longestGrace))

/** The nodes of a promise; undefined where there is no plan, or one in words or in another unit. */
export function nodesOf(commitment: Commitment): Node[] | undefined {
  const { pace, unit, year } = commitment
  const nodes = findSchedule(pace ?? '')?.map(({ month, value, unit: own }) => {
    const converted = own === null || unit === null ? value : convertUnit(value, own, unit)
    const day = getSpan(`${year}-${String(month).padStart(2, '0')}`).to
    return converted === null ? undefined : { month, day, value: converted, graceUntil: graceUntil(commitment, day) }
  })
  return nodes?.every((node) => node !== undefined) ? nodes : undefined
}
