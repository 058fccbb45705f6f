import type { PromiseDetail } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { light } from '../theme/tokens.ts'
import { monthsInto, paceOption, paceTable, sayPace } from './pace-chart.ts'

const curve = [
  { month: 1, day: '2024-01-31', reached: '0' },
  { month: 2, day: '2024-02-29', reached: '2.333333' },
  { month: 3, day: '2024-03-31', reached: null },
]
const promise = {
  year: 2024,
  today: '2024-06-15',
  keptTo: '2024-02-15',
  target: '达到12家',
  targetValue: '12',
  targetUnit: '家',
  nodes: [
    { month: 6, day: '2024-06-30', planned: '4', reached: null, graceUntil: '2024-07-12', state: 'ahead' },
    { month: 12, day: '2024-12-31', planned: '12', reached: null, graceUntil: '2025-01-15', state: 'ahead' },
  ],
  curve,
} as unknown as PromiseDetail

interface Drawn {
  readonly data: readonly unknown[]
  readonly markLine: { readonly data: readonly { readonly xAxis?: number; readonly yAxis?: number }[] }
}
const seriesOf = (shown: PromiseDetail) => paceOption(shown)(light, 800)['series'] as [Drawn, Drawn]

test('一天在一年里的位置；别的年份不画', () => {
  expect(monthsInto('2024-06-30', 2024)).toBe(6)
  expect(monthsInto('2024-06-15', 2024)).toBe(5.5)
  expect(monthsInto('2025-01-01', 2024)).toBeUndefined()
})

test('计划是台阶，完成量画到台账记到的那一天', () => {
  const [planned, reached] = seriesOf(promise)
  expect(planned.data).toMatchObject([{ value: [0, 0] }, { value: [6, 4] }, { value: [12, 12] }, { value: [12, 12] }])
  expect(reached.data).toEqual([
    [1, 0],
    [1 + 15 / 29, 2.333333],
  ])
  expect(reached.markLine.data.map(({ xAxis }) => xAxis)).toEqual([5.5, 1 + 15 / 29])
})

test('没有节点计划时只画目标线', () => {
  const [planned] = seriesOf({ ...promise, nodes: [] })
  expect(planned.data).toEqual([])
  expect(planned.markLine.data).toMatchObject([{ yAxis: 12 }])
})

test('表格和一句话与图相同，不知道的不写数', () => {
  const { rows } = paceTable(promise)
  expect(rows).toHaveLength(12)
  expect(rows[1]).toEqual(['2月底', null, '2.33'])
  expect(rows[5]).toEqual(['6月底', '4', null])
  expect(sayPace(promise)).toBe('目标达到12家；到2月已完成2.33家；节点计划为6月底4家、12月底12家。')
  expect(sayPace({ ...promise, nodes: [], curve: [] })).toBe('目标达到12家；还不知道完成多少；还没有节点计划。')
})
