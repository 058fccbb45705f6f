import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonths,
  dateOfDay,
  dayNumber,
  dayOfYear,
  monthsBetween,
  parseDate,
  weekOfYear,
  weekday,
} from './calendar.ts'
import { parseDuration, printDuration } from './duration.ts'

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-1-1', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
])('%s 是不是一天：%s', (text, exists) => {
  expect(parseDate(text) !== null).toBe(exists)
})

test('月末加一个月仍是月末', () => {
  const date = parseDate('2024-01-31')
  expect(date && addMonths(date, 1)).toEqual(parseDate('2024-02-29'))
  expect(date && addMonths(date, -2)).toEqual(parseDate('2023-11-30'))
})

test('整月数向零取整', () => {
  const [a, b] = [parseDate('2020-05-10'), parseDate('2024-05-09')]
  expect(a && b && [monthsBetween(a, b).months, monthsBetween(b, a).months]).toEqual([47, -47])
})

test('年末年初的周按 ISO 8601', () => {
  const weeks = ['2003-12-29', '2005-01-01', '2010-01-01', '2019-09-17'].map((text) => {
    const date = parseDate(text)
    return date && [weekOfYear(date), weekday(date), dayOfYear(date)]
  })
  expect(weeks).toEqual([
    [1, 1, 363],
    [53, 6, 1],
    [53, 5, 1],
    [38, 2, 260],
  ])
})

test('日期与天数一一对应', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (day) => {
      const date = dateOfDay(day)
      expect(date && dayNumber(date)).toBe(day)
    }),
  )
})

test.each([
  ['P14M', 'P1Y2M'],
  ['-P1D', '-P1D'],
  ['PT36H', 'P1DT12H'],
  ['PT0.5S', 'PT0.5S'],
  ['P0D', 'PT0S'],
])('时长 %s 写成 %s', (text, canonical) => {
  const duration = parseDuration(text)
  expect(duration && printDuration(duration)).toBe(canonical)
})

test.each(['P', 'PT', 'P1DT', 'P1Y2D', '1D', 'P1S', ''])('“%s”不是时长', (text) => {
  expect(parseDuration(text)).toBeNull()
})
