import { expect, test } from 'vitest'
import { readReport } from '../index.ts'

const figuresOf = (text: string) => readReport(text, { reportYear: 2023 }).figures

test('共用中心词的指标补成全称，原文里连着的一段和位置照旧', () => {
  const text = '城镇、农村居民人均可支配收入分别达62350元和35480元。'
  const [town, village] = figuresOf(text)
  expect([town?.fullIndicator, village?.fullIndicator]).toEqual(['城镇居民人均可支配收入', '农村居民人均可支配收入'])
  expect(text.slice(town?.indicatorStart, town?.indicatorEnd)).toBe('城镇、农村居民人均可支配收入')
})

test('拿不准数的是什么时，给出另一种读法', () => {
  expect(figuresOf('“藻类育种”等2个项目获省重大科研立项。')[0]?.alternatives).not.toEqual([])
  const [, total] = figuresOf('高新技术企业净增18家、总量突破90家。')
  expect([total?.indicator, total?.alternatives]).toEqual(['总量', ['高新技术企业']])
})

test('其中、分别指回所属的数', () => {
  const [whole, part] = figuresOf('兑现奖补资金2000万元，其中研发补助1500万元。')
  expect(part?.partOf).toBe(whole?.start)
})

test('范围有上下两端', () => {
  const [figure] = figuresOf('引进团队3—5个。')
  expect([figure?.value, figure?.upper, figure?.bounds]).toEqual(['3', '5', { atLeast: '3', atMost: '5' }])
})
