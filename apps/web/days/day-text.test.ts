import { expect, test } from 'vitest'
import { readDay, sayDay, sayInstant, yesterday } from './day-text.ts'

test('日期按公文写法，不补零', () => {
  expect(sayDay('2024-05-08')).toBe('2024年5月8日')
})

test('昨天', () => {
  expect(yesterday('2024-03-01')).toBe('2024-02-29')
  expect(yesterday('2024-01-01')).toBe('2023-12-31')
})

test('时刻按北京时间显示', () => {
  expect(sayInstant('2024-05-28T16:30:00Z')).toBe('2024年5月29日 00:30')
  expect(sayInstant('2024-05-20 00:00:00.123456+08')).toBe('2024年5月20日 00:00')
})

test.each([
  ['2024-5-28', '2024-05-28'],
  ['2024.05.28', '2024-05-28'],
  ['2024年5月8日', '2024-05-08'],
  ['２０２４/５/８', '2024-05-08'],
  ['20240528', '2024-05-28'],
  ['2024-02-29', '2024-02-29'],
])('日期怎么写都认得：%s', (typed, day) => {
  expect(readDay(typed)).toBe(day)
})

test.each(['2023-02-29', '2024-13-01', '2023.5', '28', '2024-06-31', ''])('不是日期就不认：%s', (typed) => {
  expect(readDay(typed)).toBeUndefined()
})
