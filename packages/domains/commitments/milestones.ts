import { listRecords, type Tx } from '@dongjian/kernel/store'
import { registers } from '../registers.ts'

/** A step of a promise that no figure measures. */
export interface Milestone {
  readonly id: string
  readonly commitment: string
  readonly order: number
  readonly name: string
  readonly dueOn: string
  readonly weight: string | null
  /** The stored paper that shows it. */
  readonly evidence: string | null
  readonly reportedOn: string | null
  readonly reviewer: string | null
  readonly reviewedOn: string | null
  readonly status: keyof typeof registers.milestones.statuses
}

/** The milestones of a promise, or of all, in their order. */
export async function listMilestones(tx: Tx, commitment?: string): Promise<Milestone[]> {
  const { rows } = await listRecords(tx, registers, registers.milestones, {
    ...(commitment !== undefined && { filters: { commitment: { any: [commitment] } } }),
    sort: 'dueOn',
    limit: 1000,
  })
  return rows
    .map(({ id, status, values }) => ({
      id,
      status: status as Milestone['status'],
      commitment: values.commitment as string,
      order: Number(values.order),
      name: values.name as string,
      dueOn: values.dueOn as string,
      weight: values.weight as string | null,
      evidence: values.evidence as string | null,
      reportedOn: values.reportedOn as string | null,
      reviewer: values.reviewer as string | null,
      reviewedOn: values.reviewedOn as string | null,
    }))
    .toSorted((a, b) => a.order - b.order)
}
