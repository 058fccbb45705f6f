import { expect, test } from 'vitest'
import { findIssueDay } from './issue-day.ts'

test.each([
  ['关于科技创新工作的报告\n发布日期:2024-05-28 浏览次数: 字号:[ ]\n主任', '2024-05-28'],
  ['关于科技创新工作的报告\n2024年6月7日，区人大常委会会议\n区人民政府', '2024-06-07'],
  ['正文。\n\n某区人民政府\n2023年12月1日', '2023-12-01'],
  ['截至2024年5月28日，全区有高企25家，比上年增加5家，增长很快，结构也有了明显的改善。', undefined],
  ['2023年，投入财政经费1485万元支持区级重点研发项目19项。', undefined],
  ['', undefined],
])('文稿自己写明的日期：%j', (text, day) => {
  expect(findIssueDay(text)).toBe(day)
})
