import { expect, test } from 'vitest'
import { withValue } from './with-value.ts'

test('拖回原处就不算改动；原来没有数的，填什么都算', () => {
  expect(withValue({}, '强度', '2.61', '2.8')).toEqual({ 强度: '2.8' })
  expect(withValue({ 强度: '2.8', 人员: '3' }, '强度', '2.61', '2.610')).toEqual({ 人员: '3' })
  expect(withValue({}, '专利', null, '0')).toEqual({ 专利: '0' })
  expect(withValue({ 专利: '0' }, '专利', null, null)).toEqual({})
})
