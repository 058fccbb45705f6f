import type { Promised } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { groupsOf, narrowed } from './board-groups.ts'
import { readBoardView } from './board-view.ts'
import { boardTable, sayLeft, sayRolledUp } from './promise-words.ts'
import { rollUpHere } from './roll-up.ts'

const promised = (more: Partial<Promised>): Promised => ({
  id: more.code ?? 'CN-1',
  code: 'CN-1',
  title: '新增高新技术企业',
  unit: '县科技局',
  partners: [],
  paper: '2024年工作要点',
  section: null,
  wording: null,
  year: 2024,
  striving: false,
  figure: 'enterprises.newHighTech',
  target: '达到4家',
  value: '1家',
  progress: '25',
  weight: '1',
  milestones: { accepted: 0, all: 0 },
  dueOn: '2024-12-31',
  light: 'green',
  why: '3月节点应完成1，已完成1',
  lagReason: null,
  status: 'underway',
  statusText: '推进中',
  ...more,
})

const promises = [
  promised({ code: 'CN-1' }),
  promised({ code: 'CN-2', unit: '县经信局', partners: ['县科技局'], light: 'red', progress: '10', weight: '3' }),
  promised({ code: 'CN-3', title: '编制规划', year: 2025, light: 'none', progress: null, target: '', value: null }),
]

test('地址里的分组和筛选：认得的留下，别的不管', () => {
  expect(readBoardView({ group: 'light', year: '2024', light: 'red', unit: '县科技局', find: '规划' })).toEqual({
    group: 'light',
    year: '2024',
    light: 'red',
    unit: '县科技局',
    find: '规划',
  })
  expect(readBoardView({ group: 'colour', year: '24', find: '' })).toEqual({})
})

test('按年度、亮灯、单位、文字筛选；配合单位也算它的', () => {
  const codes = (view: object) => narrowed(promises, readBoardView({ ...view })).map(({ code }) => code)
  expect(codes({})).toEqual(['CN-1', 'CN-2', 'CN-3'])
  expect(codes({ year: '2025' })).toEqual(['CN-3'])
  expect(codes({ light: 'red' })).toEqual(['CN-2'])
  expect(codes({ light: '红' })).toEqual(['CN-1', 'CN-2', 'CN-3'])
  expect(codes({ unit: '县科技局' })).toEqual(['CN-1', 'CN-2', 'CN-3'])
  expect(codes({ unit: '县经信局' })).toEqual(['CN-2'])
  expect(codes({ find: ' 规划 ' })).toEqual(['CN-3'])
})

test('单位按出现的次序，不排名；亮灯把要管的排在前面', () => {
  const names = (group: 'light' | 'paper' | undefined) => groupsOf(promises, group).map(({ name }) => name)
  expect(names(undefined)).toEqual(['县科技局', '县经信局'])
  expect(names('paper')).toEqual(['2024年工作要点'])
  expect(names('light')).toEqual(['滞后', '正常', '未计'])
})

test('汇总是加权平均，算不出的不计入', () => {
  // (1 × 25 + 3 × 10) ÷ 4
  expect(rollUpHere(promises)).toEqual({ progress: '13.8', weight: '4', counted: 2, leftOut: 1 })
  expect(rollUpHere([promises[2]!])).toEqual({ progress: null, weight: '0', counted: 0, leftOut: 1 })
  expect(sayRolledUp(rollUpHere(promises))).toBe('2 项按权重平均，权重合计 4；另 1 项还算不出进度，没有计入')
  expect(sayRolledUp(rollUpHere([promises[2]!]))).toBe('1 项都还算不出进度')
})

test('期限按工作日说', () => {
  expect([12, 0, -3].map(sayLeft)).toEqual(['还有12个工作日', '今天到期', '已超3个工作日'])
})

test('导出的一行一项，带亮灯和依据', () => {
  const { columns, rows } = boardTable(promises)
  expect(rows.every((cells) => cells.length === columns.length)).toBe(true)
  expect(rows[1]).toContain('滞后')
  expect(rows[0]).toContain('2024年12月31日')
})
