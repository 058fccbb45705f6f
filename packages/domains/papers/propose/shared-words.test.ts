import { expect, test } from 'vitest'
import { rankBySharedWords } from './shared-words.ts'

const measures = [
  '推进孵化基地建设，新增孵化面积1万平方米。',
  '优化人才政策，引进科技领军人才和团队。',
  '兑现科技政策资金，推进免申即享。',
  '编制科技创新发展规划。',
]

test('问题按说到的词找到对应的措施，说得最近的在前', () => {
  expect(rankBySharedWords('土地不足，孵化基地建设慢，孵化面积不够。', measures, 3)).toEqual([0])
  expect(rankBySharedWords('科技领军人才引进难，人才政策吸引力不足。', measures, 3)).toEqual([1])
})

test('只有处处都有的词，不算对应', () => {
  expect(rankBySharedWords('科技工作合力不够。', measures, 3)).toEqual([])
})
