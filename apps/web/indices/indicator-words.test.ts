import { expect, test } from 'vitest'
import { sayIndicator, sayIndicatorChange } from './indicator-words.ts'

test('指标值带单位，元说成万元，负数用减号', () => {
  expect(sayIndicator('2.80', '%')).toBe('2.8%')
  expect(sayIndicator('1204', '件')).toBe('1,204件')
  expect(sayIndicator('-3.5', '%')).toBe('−3.5%')
  expect(sayIndicator('123400', '元')).toBe('12.34万元')
  expect(sayIndicator('846.209150327', '元')).toBe('846.2元')
  expect(sayIndicator('0.0189969', '家/万人')).toBe('0.019家/万人')
})

test('改动带正负号，百分数的差是百分点', () => {
  expect(sayIndicatorChange('0.19', '%')).toBe('+0.19个百分点')
  expect(sayIndicatorChange('-12', '家')).toBe('−12家')
  expect(sayIndicatorChange('0.00', '家')).toBe('不变')
})
