import { expect, test } from 'vitest'
import { lightOf } from './progress.ts'
import { findPromise, type Commitment } from './queries.ts'

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
  ['不超过的目标在数值以内，到期才算做到', { operator: 'atMost' }, '40', '2024-05-28', 'onPace'],
  ['不超过的目标到期没有超过', { operator: 'atMost' }, '40', '2025-01-01', 'done'],
  ['不超过的目标已经超过', { operator: 'atMost' }, '41', '2024-05-28', 'behind'],
  ['没有量化目标', { target: null }, '3', '2024-05-28', 'none'],
  ['数据还没有', {}, null, '2024-05-28', 'none'],
  ['没有节点计划，不能判断快慢', { pace: null }, '1', '2024-11-28', 'none'],
  ['没有节点计划，已经达到', { pace: null }, '40', '2024-11-28', 'done'],
  ['没有节点计划，已过时限', { pace: null }, '1', '2025-01-01', 'overdue'],
  ['节点计划写成了文字，不能判断快慢', { pace: '稳步推进' }, '1', '2024-11-28', 'none'],
  ['三季度末的节点九月过完才到', { pace: '三季度末20家' }, '19', '2024-09-30', 'onPace'],
  ['三季度末的节点已过', { pace: '三季度末20家' }, '19', '2024-10-01', 'behind'],
  ['上半年的节点已过', { pace: '上半年20；年底40' }, '19', '2024-07-01', 'behind'],
  ['节点计划用另一个单位，换算后再比', { pace: '6月底0.002万人', unit: '人' }, '19', '2024-07-01', 'behind'],
  ['节点计划的单位对不上，不能判断', { pace: '6月底20%' }, '19', '2024-07-01', 'none'],
])('%s', (_, more, reached, today, light) => {
  expect(lightOf(promise(more), { reached, lacking: null, keptTo: null }, today).light).toBe(light)
})

const on = (more: Partial<Commitment>, reached: string, keptTo: string | null, lacking: string | null = null) =>
  lightOf(promise(more), { reached, lacking, keptTo }, '2025-03-01')

test('台账只记到五月，不因为后来没有记就说逾期', () => {
  expect(on({}, '8', '2024-06-11')).toEqual({
    light: 'onPace',
    why: '台账记到2024年6月11日，按那一天的节点：第一个节点还没有到',
  })
  expect(on({ pace: '4月底10；12月底40' }, '8', '2024-06-11')).toEqual({
    light: 'behind',
    why: '台账记到2024年6月11日，按那一天的节点：4月节点应完成10，只完成8',
  })
  expect(on({}, '8', null).light).toBe('overdue')
})

test('台账里有记录没有填全，没有计入，不说落后', () => {
  expect(on({}, '8', null, '有1条记录没有填写发证日期，未计入').light).toBe('none')
  expect(on({}, '40', null, '有1条记录没有填写发证日期，未计入').light).toBe('done')
})

test('同一个数字几年都有承诺，按年度取', () => {
  const [last, next] = [promise({ code: 'CN-0', year: 2023 }), promise({ code: 'CN-1', year: 2024 })]
  expect(findPromise([last, next], 'enterprises.listedNationTech', 2024)).toBe(next)
  expect(findPromise([last, next], 'enterprises.listedNationTech', 2025)).toBeUndefined()
  expect(findPromise([last, next], 'enterprises.listedNationTech', null)).toBeUndefined()
  expect(findPromise([next], 'enterprises.listedNationTech', null)).toBe(next)
})
