import { expect, test } from 'vitest'
import { lightOf, lightOfMilestones } from './light.ts'
import type { Milestone } from './milestones.ts'
import { findPromise, type Commitment } from './queries.ts'

const promise = (more: Partial<Commitment>): Commitment => ({
  id: '1',
  version: 1,
  wording: null,
  paper: '报告',
  section: null,
  baseline: null,
  weight: null,
  partners: [],
  paceBasis: null,
  paceConfirmedOn: null,
  grace: null,
  lagReason: null,
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
  status: 'underway',
  ...more,
})

test.each<[string, Partial<Commitment>, string | null, string, string]>([
  ['已经达到', {}, '40', '2024-05-28', 'done'],
  ['第一个节点还没有到，一家没有也不算落后', {}, '0', '2024-06-30', 'green'],
  ['六月节点已过而不足二十家', {}, '19', '2024-07-01', 'yellow'],
  ['六月节点已过且恰好二十家', {}, '20', '2024-07-01', 'green'],
  ['过了完成时限仍未达到', {}, '39', '2025-01-01', 'missed'],
  ['力争的目标到期不变红', { operator: 'strive' }, '39', '2025-01-01', 'yellow'],
  ['不超过的目标在数值以内，到期才算做到', { operator: 'atMost' }, '40', '2024-05-28', 'green'],
  ['不超过的目标到期没有超过', { operator: 'atMost' }, '40', '2025-01-01', 'done'],
  ['不超过的目标已经超过', { operator: 'atMost' }, '41', '2024-05-28', 'yellow'],
  ['没有量化目标', { target: null }, '3', '2024-05-28', 'none'],
  ['数据还没有', {}, null, '2024-05-28', 'none'],
  ['没有节点计划，不能判断快慢', { pace: null }, '1', '2024-11-28', 'none'],
  ['没有节点计划，已经达到', { pace: null }, '40', '2024-11-28', 'done'],
  ['没有节点计划，已过时限', { pace: null }, '1', '2025-01-01', 'missed'],
  ['节点计划写成了文字，不能判断快慢', { pace: '稳步推进' }, '1', '2024-11-28', 'none'],
  ['三季度末的节点九月过完才到', { pace: '三季度末20家' }, '19', '2024-09-30', 'green'],
  ['三季度末的节点已过', { pace: '三季度末20家' }, '19', '2024-10-01', 'yellow'],
  ['上半年的节点已过', { pace: '上半年20；年底40' }, '19', '2024-07-01', 'yellow'],
  ['节点计划用另一个单位，换算后再比', { pace: '6月底0.002万人', unit: '人' }, '19', '2024-07-01', 'yellow'],
  ['节点过了而在宽限期内，是黄灯', {}, '19', '2024-07-12', 'yellow'],
  ['过了宽限期仍不足，是红灯', {}, '19', '2024-07-13', 'red'],
  ['宽限期可以另定', { grace: 20 }, '19', '2024-07-26', 'yellow'],
  ['早一个节点一直没有补上，不因后一个节点刚到而回到黄灯', {}, '19', '2024-10-09', 'red'],
  ['力争的目标过了宽限期也不变红', { operator: 'strive' }, '19', '2024-08-28', 'yellow'],
  ['节点计划的单位对不上，不能判断', { pace: '6月底20%' }, '19', '2024-07-01', 'none'],
])('%s', (_, more, reached, today, light) => {
  expect(lightOf(promise(more), { reached, lacking: null, keptTo: null }, today).light).toBe(light)
})

const on = (more: Partial<Commitment>, reached: string, keptTo: string | null, lacking: string | null = null) =>
  lightOf(promise(more), { reached, lacking, keptTo }, '2025-03-01')

test('台账只记到五月，不因为后来没有记就说逾期', () => {
  expect(on({}, '8', '2024-06-11')).toEqual({
    light: 'green',
    why: '台账记到2024年6月11日，按那一天的节点：第一个节点（6月底20）还没有到',
  })
  expect(on({ pace: '4月底10；12月底40' }, '8', '2024-06-11')).toEqual({
    light: 'red',
    why: '台账记到2024年6月11日，按那一天的节点：4月节点应完成10，只完成8，差2；宽限期已于2024年5月16日届满',
  })
  expect(on({}, '8', null).light).toBe('missed')
})

test('算出来的数有几十位小数，话里只说两位，比较按全部', () => {
  const growth = { target: '15', unit: '%', pace: null }
  expect(
    lightOf(promise(growth), { reached: '14.9999999999999999', lacking: null, keptTo: null }, '2025-01-01'),
  ).toEqual({
    light: 'missed',
    why: '已过完成时限2024年12月31日：完成14.99，目标15',
  })
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

const milestone = (more: Partial<Milestone>): Milestone => ({
  id: more.name ?? '',
  commitment: '1',
  order: 1,
  name: '印发规划',
  dueOn: '2024-06-30',
  weight: null,
  evidence: null,
  reportedOn: null,
  reviewer: null,
  reviewedOn: null,
  status: 'awaited',
  ...more,
})
const plain = promise({ target: null, figure: null, pace: null })
const draft = milestone({ name: '完成初稿', dueOn: '2024-03-31', status: 'accepted' })

test.each<[string, readonly Milestone[], string, string]>([
  ['没有里程碑的不判断', [], '2024-05-28', 'none'],
  ['下一个还没有到期', [draft, milestone({})], '2024-05-28', 'green'],
  ['到期没有报，宽限期内是黄灯', [draft, milestone({})], '2024-07-12', 'yellow'],
  ['过了宽限期是红灯', [draft, milestone({})], '2024-07-15', 'red'],
  ['报了等审核，不算单位拖', [draft, milestone({ status: 'reported' })], '2024-07-15', 'yellow'],
  ['过了完成时限', [draft, milestone({})], '2025-01-01', 'missed'],
  ['全部审核通过', [draft, milestone({ status: 'accepted' })], '2024-07-15', 'done'],
])('没有数字的承诺，%s', (_, milestones, today, light) => {
  expect(lightOfMilestones(plain, milestones, today, null).light).toBe(light)
})

test('没有数字也没有里程碑的，督查核定了才算完成', () => {
  expect(lightOfMilestones({ ...plain, status: 'selfRated' }, [], '2024-05-28', null).light).toBe('none')
  expect(lightOfMilestones({ ...plain, status: 'confirmed' }, [], '2024-05-28', null).light).toBe('done')
})

test('里程碑台账只记到五月，不因为后来没有记就说逾期', () => {
  expect(lightOfMilestones(plain, [draft, milestone({})], '2026-01-01', '2024-05-20')).toEqual({
    light: 'green',
    why: '台账记到2024年5月20日：里程碑已通过1/2，下一个“印发规划”应于2024年6月30日完成',
  })
})
