/** 统计截止日, 定稿日, 会议日, 公开日. */
export interface ReportDates {
  readonly cutOffOn: string
  readonly finalisedOn: string
  readonly meetingOn: string | null
  readonly publishedOn: string | null
}

/** In the order in which they come. */
export const reportDays = [
  { name: 'cutOffOn', label: '统计截止日' },
  { name: 'finalisedOn', label: '定稿日' },
  { name: 'meetingOn', label: '会议日' },
  { name: 'publishedOn', label: '公开日' },
] as const satisfies readonly { name: keyof ReportDates; label: string }[]

/** The 会议日 that the order gives, or else the 听取报告日期 of the 审议意见 that is answered, if it is not over by then. */
export function withMeeting(dates: ReportDates, heardOn: string | null): ReportDates {
  const { meetingOn, finalisedOn, publishedOn } = dates
  if (meetingOn !== null || heardOn === null || heardOn < finalisedOn) return dates
  return publishedOn !== null && publishedOn < heardOn ? dates : { ...dates, meetingOn: heardOn }
}

/** 2024年5月28日; a day that is not fixed yet leaves room for it to be written in. */
export function sayDay(day: string | null | undefined): string {
  if (!day) return '　　　　年　　月　　日'
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
