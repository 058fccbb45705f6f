import { row } from './row.ts'

const event = (as: string, kind: string, status: string) =>
  row('events', as, status, { number: as, name: `示例活动${as}`, kind, heldOn: '2023-06-01' })
const outcome = (as: string, status: string) =>
  row('outcomes', as, status, { number: as, name: `示例成果${as}`, importedOn: '2023-06-01' })
const landing = (as: string, status: string) =>
  row('landings', as, status, {
    number: as,
    name: `示例转化${as}`,
    firm: '甲',
    landedOn: '2023-09-01',
    amount: '300000',
  })

export const transfer = [
  row('transfer-centres', '中心', 'operating', {
    number: 'JZ1',
    name: '示例中心',
    institution: '大学',
    signedOn: '2022-01-01',
  }),
  row('transfer-centres', '旧中心', 'closed', {
    number: 'JZ2',
    name: '示例旧中心',
    institution: '大学',
    signedOn: '2020-01-01',
    endsOn: '2022-12-31',
  }),
  event('HD1', 'matching', 'held'),
  event('HD2', 'matching', 'cancelled'),
  event('HD3', 'training', 'held'),
  outcome('CG1', 'offered'),
  outcome('CG2', 'landed'),
  outcome('CG3', 'withdrawn'),
  landing('LD1', 'landed'),
  landing('LD2', 'signed'),
  landing('LD3', 'ended'),
  landing('LD4', 'terminated'),
]
