import { expect, test } from 'vitest'
import { sayDay, withMeeting } from './dates.ts'

const dates = { cutOffOn: '2023-12-31', finalisedOn: '2024-05-28', meetingOn: null, publishedOn: null }

test.each([
  ['没有填写会议日的，取审议意见台账的听取报告日期', dates, '2024-06-20', '2024-06-20'],
  ['填写了的照所填', { ...dates, meetingOn: '2024-06-01' }, '2024-06-20', '2024-06-01'],
  ['听取报告日期早于定稿日的不用', dates, '2024-05-20', null],
  ['听取报告日期晚于公开日的不用', { ...dates, publishedOn: '2024-06-01' }, '2024-06-20', null],
  ['都没有的留空', dates, null, null],
])('%s', (_, given, heardOn, meetingOn) => {
  expect(withMeeting(given, heardOn).meetingOn).toBe(meetingOn)
})

test('没有定的日期留出填写的位置', () => {
  expect([sayDay('2024-05-28'), sayDay(null)]).toEqual(['2024年5月28日', '　　　　年　　月　　日'])
})
