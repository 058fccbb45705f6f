import { expectTypeOf, test } from 'vitest'
import { over, received } from './define-figures.ts'

// Each wrong word below must be a compile error; were one to compile, its @ts-expect-error would fail.
const projects = over('rd-projects')
const payments = over('payments')
const loans = over('loans')
const counted = { label: '项目', unit: '项', count: 'records', time: { flow: 'approvedOn' } } as const
const paid = { label: '资金', unit: '元', sum: 'amount', time: { flow: 'paidOn' } } as const
const interest = { label: '企业', unit: '家', holders: 'firm', time: { during: 'exists' } } as const

test('写对的数字可以通过', () => {
  const level = { atLeast: 'city' } as const
  expectTypeOf(projects({ ...counted, where: { status: 'approved', level, 'lead.kind': 'firm' } })).toBeObject()
})

test('台账、字段、状态、选项写错都不能通过', () => {
  expectTypeOf([
    // @ts-expect-error no such register
    over('projects'),
    // @ts-expect-error no such field
    projects({ ...counted, time: { flow: 'begunOn' } }),
    // @ts-expect-error a date cannot be summed
    projects({ label: '经费', unit: '元', sum: 'approvedOn', time: { flow: 'approvedOn' } }),
    // @ts-expect-error no such status
    projects({ ...counted, where: { status: 'awarded' } }),
    // @ts-expect-error no such choice
    projects({ ...counted, where: { level: 'town' } }),
  ]).toBeArray()
})

test('引用另一台账的字段和选项写错不能通过', () => {
  expectTypeOf([
    // @ts-expect-error no such field behind the reference
    payments({ ...paid, where: { 'claim.chain': '海洋食品' } }),
    // @ts-expect-error no such choice behind the reference
    payments({ ...paid, where: { 'claim.category': 'bonus' } }),
    // @ts-expect-error an amount refers to no loan
    loans({ ...interest, exists: { in: 'payments', by: 'amount' } }),
  ]).toBeArray()
})

test('来数指标写错不能通过', () => {
  // @ts-expect-error no such item
  expectTypeOf(received({ label: '支出', unit: '元', received: 'fiscalSpending', kind: 'level' })).toBeObject()
})
