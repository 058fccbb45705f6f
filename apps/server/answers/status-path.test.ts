import { registers } from '@dongjian/domains'
import type { Register } from '@dongjian/kernel/define'
import type { RecordRow } from '@dongjian/kernel/store'
import { expect, test } from 'vitest'
import { statusPath } from './status-path.ts'

const stored = (status: string, values: RecordRow['values'] = {}, version = 1): RecordRow => ({
  id: '1',
  version,
  status,
  recordedFrom: '2024-05-20 00:00:00+08',
  recordedTo: null,
  openedBy: '1',
  closedBy: null,
  values,
})
const pathOf = (register: Register, status: string, values?: RecordRow['values']) => {
  const now = stored(status, values)
  return statusPath(register, [now], now).map(({ label, reached, now: here }) =>
    [label, reached, here ? '在此' : null].filter(Boolean).join(' '),
  )
}

test('一路顺利的，画出整条路和到达的日子', () => {
  expect(pathOf(registers.landings, 'landed', { landedOn: '2023-09-01' })).toEqual(['已签约', '已落地 2023-09-01 在此'])
  expect(pathOf(registers.claims, 'inCheck')).toEqual(['已申报', '联审中 在此', '公示中', '已审定', '已拨付'])
})

test('中途离开的，画到离开的地方', () => {
  expect(pathOf(registers.claims, 'clawedBack').at(-1)).toBe('已追回 在此')
  expect(pathOf(registers.claims, 'returned')).toEqual(['已申报', '联审中', '退回补正 在此'])
  expect(pathOf(registers.returns, 'withdrawn')).toEqual(['快报', '初步', '最终', '已撤回 在此'])
})

test('不是一条线的，只说现在的状态', () => {
  for (const status of ['preparing', 'active', 'cancelled']) {
    const label = registers.organizations.statuses[status as 'active']
    expect(pathOf(registers.organizations, status)).toEqual([`${label} 在此`])
  }
})

test('单位从筹建或存续登记起，不从存续退回筹建', () => {
  expect(Object.keys(registers.organizations.statuses)[0]).toBe('preparing')
  expect(Object.values(registers.organizations.steps).filter(({ to }) => to === 'preparing')).toEqual([])
})
