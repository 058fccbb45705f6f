import { expect, test } from 'vitest'
import { keptAcross, movedIn, readIndexView, writeMoved, yearOf } from './index-view.ts'

test('试改的数值写进地址，再读出来一样', () => {
  const moved = { 研发投入强度: '2.8', R2: '-1.25' }
  expect(movedIn(writeMoved(moved))).toEqual(moved)
})

test('地址里写坏的一概不理', () => {
  expect(
    readIndexView({ year: '二〇二二', mode: 'x', 'v.研发投入强度': '十', unit: '', from: '22', other: '1' }),
  ).toEqual({})
})

test('换一个标签，年度、县和试改的数值跟着走，对照的两版留下', () => {
  expect(keptAcross({ year: '2023', unit: '330000', 'v.a': '2', before: 'x', from: '2022', period: '2023' })).toEqual({
    year: '2023',
    unit: '330000',
    'v.a': '2',
  })
})

test('这一版没有的年度，看最近一年', () => {
  expect(yearOf({ year: '2022' }, ['2022', '2023'])).toBe('2022')
  expect(yearOf({ year: '2019' }, ['2022', '2023'])).toBe('2023')
  expect(yearOf({}, ['2022', '2023'])).toBe('2023')
})

test('正在做的测算写进地址，写坏的不理', () => {
  const uncertainty = 'c91407b4-302f-40d2-bb59-40828834c91d'
  expect(readIndexView({ uncertainty, sensitivity: '1' })).toEqual({ uncertainty })
})
