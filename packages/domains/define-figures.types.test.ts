import { over, received } from './define-figures.ts'

const year = { flow: 'approvedOn' } as const

// Each wrong word below must be a compile error; were one to compile, @ts-expect-error itself would fail.
export const refused = [
  // @ts-expect-error no such register
  over('projects'),
  // @ts-expect-error no such field
  over('rd-projects')({ label: '', unit: '项', count: 'records', time: { flow: 'startedOn' } }),
  // @ts-expect-error a date cannot be summed
  over('rd-projects')({ label: '', unit: '元', sum: 'approvedOn', time: year }),
  // @ts-expect-error no such status
  over('rd-projects')({ label: '', unit: '项', count: 'records', time: year, where: { status: 'awarded' } }),
  // @ts-expect-error no such choice
  over('rd-projects')({ label: '', unit: '项', count: 'records', time: year, where: { level: 'town' } }),
  // @ts-expect-error no such field behind the reference
  over('payments')({
    label: '',
    unit: '元',
    sum: 'amount',
    time: { flow: 'paidOn' },
    where: { 'claim.chain': '海洋食品' },
  }),
  // @ts-expect-error no such choice behind the reference
  over('payments')({
    label: '',
    unit: '元',
    sum: 'amount',
    time: { flow: 'paidOn' },
    where: { 'claim.category': 'bonus' },
  }),
  // @ts-expect-error the field refers to no loan
  over('loans')({
    label: '',
    unit: '家',
    holders: 'firm',
    time: { during: 'exists' },
    exists: { in: 'payments', by: 'amount' },
  }),
  // @ts-expect-error no such item
  received({ label: '', unit: '元', received: 'fiscalSpending', kind: 'level' }),
]
