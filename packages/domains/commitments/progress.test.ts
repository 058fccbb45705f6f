import { expect, test } from 'vitest'
import { lightOf } from './progress.ts'
import type { Commitment } from './queries.ts'

const promise = (more: Partial<Commitment>): Commitment => ({
  id: '1',
  code: 'CN-1',
  name: '入库国家科技型企业',
  year: 2024,
  figure: 'enterprises.listedNationTech',
  operator: 'atLeast',
  target: '40',
  unit: '家',
  lead: '区科技局',
  deadline: '2024-12-31',
  pace: '6月底20家；9月底30家；12月底40家',
  status: 'open',
  ...more,
})

test.each<[string, Partial<Commitment>, string | null, string, string]>([
  ['已经达到', {}, '40', '2024-05-28', 'done'],
  ['第一个节点还没有到，一家没有也不算落后', {}, '0', '2024-06-30', 'onPace'],
  ['六月节点已过而不足二十家', {}, '19', '2024-07-01', 'behind'],
  ['六月节点已过且恰好二十家', {}, '20', '2024-07-01', 'onPace'],
  ['过了完成时限仍未达到', {}, '39', '2025-01-01', 'overdue'],
  ['力争的目标到期不变红', { operator: 'strive' }, '39', '2025-01-01', 'behind'],
  ['不超过的目标在数值以内', { operator: 'atMost' }, '40', '2024-05-28', 'done'],
  ['没有量化目标', { target: null }, '3', '2024-05-28', 'none'],
  ['数据还没有', {}, null, '2024-05-28', 'none'],
  ['没有节点计划', { pace: null }, '1', '2024-11-28', 'onPace'],
])('%s', (_, more, reached, today, light) => {
  expect(lightOf(promise(more), reached, today).light).toBe(light)
})
