import { expect, test } from 'vitest'
import { drawOption } from '../../../charts/draw-option.ts'
import { byShift, removalsOption, removalsTable, sayRemovals } from './removals-chart.ts'

const removal = (name: string, place: number | null, shift: number | null, meanShift = 1) => ({
  code: name,
  name,
  place,
  shift,
  meanShift,
  maxShift: 20,
})
const removals = [
  removal('主体', 24, 4),
  removal('投入', 42, -14),
  removal('环境', null, null),
  removal('绩效', 28, 0, 5),
]

test('本地位次变动大的在前', () => {
  expect(byShift(removals).map(({ name }) => name)).toEqual(['投入', '主体', '绩效', '环境'])
})

test('一句话说清撑着还是拖着', () => {
  expect(sayRemovals(removals, '示例区')).toBe(
    '去掉“投入”对示例区的自测位次影响最大，后退14位到第42位：现在的位次靠它撑着。',
  )
  expect(sayRemovals([removal('主体', 24, 4)], '示例区')).toContain('被它拖着')
  expect(sayRemovals([removal('绩效', 28, 0)], '示例区')).toContain('都不变')
})

test('图和表都写明去掉以后第几位', () => {
  expect(drawOption(removalsOption(removals), { width: 720, height: 120 }).svg).toContain('第42位 后退14位')
  expect(removalsTable(removals).rows[0]).toEqual(['投入', '第42位', '后退14位', '1.0', '20'])
  expect(removalsTable(removals).rows[3]?.[1]).toBeNull()
})
