/** 统计截止日, 定稿日, 会议日, 公开日. */
export interface ReportDates {
  readonly cutOffOn: string
  readonly finalisedOn: string
  readonly meetingOn: string | null
  readonly publishedOn: string | null
}
