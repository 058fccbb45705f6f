import { expect, test } from 'vitest'
import { indicatorRange } from './indicator-range.ts'

const indicator = { least: '0.62', most: '4.918', value: '2.61', before: '2.4', step: '0.05' }

test('从各地最小到最大，两端落在一格上', () => {
  expect(indicatorRange(indicator, [])).toEqual({ min: '0.60', max: '4.95' })
  expect(indicatorRange({ ...indicator, least: '0.6', most: '4.9', step: '0.1' }, [])).toEqual({
    min: '0.6',
    max: '4.9',
  })
})

test('要改到的数超出各地范围，滑块放宽到那里；负数也行', () => {
  expect(indicatorRange(indicator, ['5.31', null])).toEqual({ min: '0.60', max: '5.35' })
  expect(indicatorRange({ ...indicator, least: '-3.21', step: '1' }, [])).toEqual({ min: '-4', max: '5' })
})

test('哪个县都没有数，就没有滑块', () => {
  expect(indicatorRange({ least: null, most: null, value: null, before: null, step: '1' }, [])).toBeUndefined()
})
