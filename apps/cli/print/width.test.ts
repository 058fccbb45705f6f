import { expect, test } from 'vitest'
import { cut, padEnd, padStart, widthOf } from './width.ts'

test('汉字和中文标点占两列，西文和数字占一列', () => {
  expect(widthOf('投入1484万元')).toBe(12)
  expect(widthOf('“尖兵领雁”')).toBe(12)
  expect(widthOf('rd-projects')).toBe(11)
})

test('截短后连同省略号不超过给定宽度', () => {
  expect(cut('洞头海洋生物科技示范基地', 10)).toBe('洞头海洋…')
  expect(widthOf(cut('洞头海洋生物科技示范基地', 11))).toBeLessThanOrEqual(11)
  expect(cut('19项', 10)).toBe('19项')
})

test('补齐按列数，不按字数', () => {
  expect(padEnd('万元', 6)).toBe('万元  ')
  expect(padStart('万元', 6)).toBe('  万元')
})
