import { expect, test } from 'vitest'
import { editDistance, findNearest } from './nearest-label.ts'

test('改几个字能变成另一个词', () => {
  expect(editDistance('签定日期', '签订日期')).toBe(1)
  expect(editDistance('', '三个字')).toBe(3)
})

test('最像的列名；毫不相干的不乱猜', () => {
  const labels = ['项目编号', '项目名称', '立项下达总额']
  expect(findNearest('项目名', labels)).toBe('项目名称')
  expect(findNearest('下达总额', labels)).toBe('立项下达总额')
  expect(findNearest('联系电话', labels)).toBeUndefined()
})
