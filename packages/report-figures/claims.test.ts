import { expect, test } from 'vitest'
import { readReport } from './index.ts'

const claimsOf = (text: string) => readReport(text).claims.map((each) => each.text)

test('没有数字而可以核对的说法', () => {
  expect(claimsOf('举办首届海岛人才大赛，实现规上企业研发活动全覆盖，营收连续增长、五年翻番。')).toEqual([
    '首届',
    '全覆盖',
    '连续',
    '翻番',
  ])
})

test('同一件事说了两遍，后一遍指向前一遍', () => {
  const text = '举办首届“海岛人才创业大赛”。\n开展首届海岛人才创业大赛、首届成果推介会等活动。'
  const [first, again, other] = readReport(text).claims
  expect([first?.toldBefore, again?.toldBefore, other?.toldBefore]).toEqual([null, first?.start, null])
})
