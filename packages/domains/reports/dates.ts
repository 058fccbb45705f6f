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
