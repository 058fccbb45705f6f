/** 一 … 十二 */
const months = '一二三四五六七八九十'
const monthOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : text === '十一' ? 11 : text === '十二' ? 12 : months.indexOf(text) + 1

const said =
  /(?:(\d{4})年)?(?:(上半年|[一二三四]季度|年(?:底|末|内)?|全年)|(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(\d{1,2})日)?(?:底|末)?)?/

/**
 * The last day of a time that a promise names, in the year of the promise unless it says another: 6月底 is 2024-06-30,
 * 上半年 too, 三季度 is 2024-09-30, 年底 is 2024-12-31. Words that name no day give the end of the year.
 */
export function readDeadline(words: string | null, year: number): string {
  const [, saidYear, span, month, day] = said.exec((words ?? '').replace(/^(?:到|至|在|于|力争|确保)+/, '')) ?? []
  const own = saidYear === undefined ? year : Number(saidYear)
  if (month !== undefined) {
    const at = monthOf(month)
    if (at < 1 || at > 12) return `${own}-12-31`
    const last = new Date(Date.UTC(own, at, 0)).getUTCDate()
    return `${own}-${two(at)}-${two(day === undefined ? last : Math.min(Number(day), last))}`
  }
  if (span === '上半年') return `${own}-06-30`
  const quarter = span === undefined ? 0 : '一二三四'.indexOf(span[0]!) + 1
  if (span?.endsWith('季度') && quarter > 0) return `${own}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1]}`
  return `${own}-12-31`
}

const two = (n: number): string => String(n).padStart(2, '0')
