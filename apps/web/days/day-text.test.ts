import { expect, test } from 'vitest'
import { sayDay, sayInstant } from './day-text.ts'

test('日期按公文写法，不补零', () => {
  expect(sayDay('2024-05-08')).toBe('2024年5月8日')
})

test('时刻按北京时间显示', () => {
  expect(sayInstant('2024-05-28T16:30:00Z')).toBe('2024年5月29日 00:30')
  expect(sayInstant('2024-05-20 00:00:00.123456+08')).toBe('2024年5月20日 00:00')
})
