import { expect, test } from 'vitest'
import { findSchedule } from './schedule.ts'

test.each<[string, [number, string, string | null][]]>([
  [
    '6月底20家；9月底30家；12月底40家',
    [
      [6, '20', '家'],
      [9, '30', '家'],
      [12, '40', '家'],
    ],
  ],
  ['三季度末20家', [[9, '20', '家']]],
  [
    '上半年8，年底12',
    [
      [6, '8', null],
      [12, '12', null],
    ],
  ],
  [
    '一季度0.1；二季度0.4；第3季度末0.7；全年1万平方米',
    [
      [3, '0.1', null],
      [6, '0.4', null],
      [9, '0.7', null],
      [12, '1', '万平方米'],
    ],
  ],
  [
    '6月末累计完成２０、年末：40',
    [
      [6, '20', null],
      [12, '40', null],
    ],
  ],
  [
    '前三季度应达到10\n12月份12',
    [
      [9, '10', null],
      [12, '12', null],
    ],
  ],
])('节点计划“%s”读得出月份和应完成量', (text, nodes) => {
  expect(findSchedule(text)?.map(({ month, value, unit }) => [month, value, unit])).toEqual(nodes)
})

test.each([
  '稳步推进',
  '6月底完成主体工程',
  '20家',
  '13月底20',
  '12月底40；6月底20',
  '6月底20；6月底30',
  '6月底20；适时推进',
  '',
])('节点计划“%s”读不出来', (text) => {
  expect(findSchedule(text)).toBeUndefined()
})
