import { expect, test } from 'vitest'
import { dueDay } from './deadline.ts'
import { isStatutory } from './holidays.ts'
import { field } from './field.ts'
import { defineRegister } from './register.ts'
import { addMonths, addWorkingDays, isArranged, isWorkingDay, workingDaysBetween } from './working-days.ts'

test.each([
  ['2024-02-04', true, '春节调休上班的星期日'],
  ['2024-02-12', false, '春节放假的星期一'],
  ['2026-01-02', false, '元旦放假的星期五'],
  ['2026-01-04', true, '元旦调休上班的星期日'],
  ['2026-02-28', true, '春节调休上班的星期六'],
  ['2026-11-28', false, '星期六'],
])('%s 上班：%s（%s）', (day, works) => {
  expect(isWorkingDay(day)).toBe(works)
})

test.each([
  ['2024-09-30', 1, '2024-10-08', '国庆假期不计'],
  ['2024-10-11', 1, '2024-10-12', '调休上班的星期六计一天'],
  ['2024-05-28', 10, '2024-06-12', '端午不计，首日不计'],
  ['2026-02-13', 1, '2026-02-14', '春节前调休上班的星期六'],
])('%s 起第%i个工作日是 %s：%s', (from, count, day) => {
  expect(addWorkingDays(from, count)).toBe(day)
  expect(workingDaysBetween(from, day)).toBe(count)
  expect(workingDaysBetween(day, from)).toBe(-count)
})

test('月份按同一日届满，没有那一日的按月末', () => {
  expect(addMonths('2023-11-30', 3)).toBe('2024-02-29')
  expect(addMonths('2023-12-31', 6)).toBe('2024-06-30')
})

test('还没有放假通知的年份按法定节假日推算', () => {
  expect(isArranged('2026-12-01', '2026-12-31')).toBe(true)
  expect(isArranged('2026-12-01', '2027-01-15')).toBe(false)
  // 2027年：除夕2月5日、春节2月6日、清明4月5日、端午6月9日、中秋9月15日。
  for (const day of ['2027-02-05', '2027-02-08', '2027-04-05', '2027-06-09', '2027-09-15'])
    expect([day, isStatutory(day), isWorkingDay(day)]).toEqual([day, true, false])
  expect(isWorkingDay('2027-02-09')).toBe(true)
})

const register = defineRegister({
  name: 'toys',
  title: '玩具',
  about: '时限的例子',
  subject: '督办',
  fields: { meetingOn: field.date('会议日期'), dueOn: field.date('报告时限') },
  key: ['dueOn'],
  naming: 'dueOn',
  glance: [],
  statuses: { open: '开着' },
})
const at = (began: string, values = {}) => ({ began, values })

test('六个月的期限落在休息日，顺延到下一个工作日', () => {
  expect(dueDay(register, { months: 6 }, at('2023-11-30'))).toEqual({
    day: '2024-05-30',
    says: '2023年11月30日起6个月',
    provisional: false,
  })
  expect(dueDay(register, { months: 3 }, at('2023-12-31'))?.day).toBe('2024-04-01')
})

test('会议前二十日往前数，遇休息日提前，不顺延', () => {
  expect(dueDay(register, { daysBefore: 20, of: 'meetingOn' }, at('2023-11-30', { meetingOn: '2024-05-28' }))).toEqual({
    day: '2024-05-08',
    says: '会议日期前20日',
    provisional: false,
  })
  expect(
    dueDay(register, { daysBefore: 20, of: 'meetingOn' }, at('2023-11-30', { meetingOn: '2024-05-24' }))?.day,
  ).toBe('2024-04-30')
  expect(dueDay(register, { daysBefore: 20, of: 'meetingOn' }, at('2023-11-30'))).toBeUndefined()
})

test('跨到没有放假通知的年份，说明是推算', () => {
  expect(dueDay(register, { workingDays: 20 }, at('2026-12-20'))).toMatchObject({
    day: '2027-01-18',
    provisional: true,
  })
  expect(dueDay(register, { on: 'dueOn' }, at('2026-12-20', { dueOn: '2027-03-01' }))).toMatchObject({
    day: '2027-03-01',
    says: '报告时限',
  })
  expect(dueDay(register, { days: 15 }, at('2024-09-18'))?.day).toBe('2024-10-08')
})
