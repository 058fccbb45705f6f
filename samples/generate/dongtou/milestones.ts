import { registers } from '@dongjian/domains/definitions'
import { sheet, type Row } from '../row.ts'

type Milestone = Row<typeof registers.milestones>

// The report names no steps: these are the demonstration's, for three promises that no figure measures.
const steps: Readonly<Record<string, readonly Omit<Milestone, 'commitment' | 'order'>[]>> = {
  'CN2024-07': [
    { name: '完成人才政策评估', dueOn: '2024-06-30' },
    { name: '修订稿征求意见', dueOn: '2024-09-30' },
    { name: '修订后的人才政策印发', dueOn: '2024-12-31', weight: '2' },
  ],
  'CN2024-12': [
    { name: '完成规划前期调研', dueOn: '2024-05-31' },
    { name: '完成规划初稿', dueOn: '2024-09-30' },
    { name: '规划通过专家论证', dueOn: '2024-12-31' },
  ],
  'CN2024-15': [
    { name: '科技政策修订稿征求意见', dueOn: '2024-04-30', reportedOn: '2024-04-26', status: 'reported' },
    { name: '完成公平竞争审查和合法性审核', dueOn: '2024-08-31' },
    { name: '新一轮科技政策印发', dueOn: '2024-11-30', weight: '2' },
  ],
}

export const milestoneSheet = sheet(
  registers.milestones,
  Object.entries(steps).flatMap(([commitment, own]) =>
    own.map((step, i): Milestone => ({ commitment, order: i + 1, ...step })),
  ),
)
