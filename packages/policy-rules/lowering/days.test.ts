import { expect, test } from 'vitest'
import { addMonths, dateOfDay } from '../values/calendar.ts'
import { dayNumber, dayOfMonth, monthOf, plusMonths, readDay, writeDay, yearOf } from './days.ts'

test('四百年里每一天的年、月、日和日历一致', () => {
  for (let day = -10_000; day < 136_097; day += 1) {
    const date = dateOfDay(day)!
    expect([yearOf(day), monthOf(day), dayOfMonth(day)]).toEqual([date.year, date.month, date.day])
    expect(dayNumber(date.year, date.month, date.day)).toBe(day)
  }
})

test('加若干个月：没有这一天的月份取月末', () => {
  for (let day = 18_000; day < 20_000; day += 1) {
    for (const months of [-25, -12, -1, 0, 1, 11, 13]) {
      const date = addMonths(dateOfDay(day)!, months)!
      expect(plusMonths(day, months)).toBe(dayNumber(date.year, date.month, date.day))
    }
  }
})

test('没有的日子读不成', () => {
  expect(readDay('2024-02-29')).toBe(19_782)
  expect(writeDay(19_782)).toBe('2024-02-29')
  for (const text of ['2023-02-29', '2024-13-01', '0000-01-01', '24-01-01', '2024-1-1'])
    expect(readDay(text)).toBeNull()
})
