import { expect, test } from 'vitest'
import { keptAcross, movedIn, readPolicyView, writeMoved, yearIn } from './policy-view.ts'

test('滑杆的位置写进地址，再读出来一样', () => {
  const moved = { 研发补助上限: '500000', 研发补助比例: '10.5' }
  expect(movedIn(writeMoved(moved))).toEqual(moved)
})

test('地址里写坏的一概不理', () => {
  expect(readPolicyView({ year: '二〇二二', by: 'x', 'p.研发补助比例': '十', firm: '', other: '1' })).toEqual({})
})

test('换一个标签，改动和企业跟着走，筛选留下', () => {
  expect(keptAcross({ firm: '1', verdict: 'agrees', clause: 'x', 'p.甲': '2', period: '2023' })).toEqual({
    firm: '1',
    'p.甲': '2',
  })
})

test('政策年度不出版本的范围', () => {
  const years = { from: 2020, to: 2022 }
  expect(yearIn({}, '2023', years)).toBe(2022)
  expect(yearIn({ year: '2021' }, '2023', years)).toBe(2021)
  expect(yearIn({ year: '2019' }, '2023-H1', years)).toBe(2020)
})
