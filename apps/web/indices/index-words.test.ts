import type { PublishedYear } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { marksOf, publishedFor, sayInterval, sayMeasured, sayRise, sayScore, sayShare, signed } from './index-words.ts'

test('得分两位小数，变化带正负号，零不带', () => {
  expect(sayScore(149.867)).toBe('149.87')
  expect(sayScore(-0.301)).toBe('−0.30')
  expect(signed(3.2)).toBe('+3.20')
  expect(signed(-0.5)).toBe('−0.50')
  expect(signed(-0.001)).toBe('0.00')
})

test('位次的区间和提升', () => {
  expect(sayInterval(26, 35)).toBe('第26—35位')
  expect(sayInterval(30, 30)).toBe('第30位')
  expect(sayRise('56')).toBe('提升56位')
  expect(sayRise('-3')).toBe('后移3位')
  expect(sayRise(0)).toBe('持平')
})

test('权重说成百分数', () => {
  expect(sayShare(0.125)).toBe('12.5%')
  expect(sayShare(1 / 3)).toBe('33.33%')
})

const published = (year: string, place: string | null): PublishedYear => ({
  year,
  dataYear: null,
  value: null,
  place,
  progressPlace: null,
  placeRise: null,
  riseProvincePlace: null,
  riseCityPlace: null,
  paper: null,
  why: place === null ? '没有收到通报' : null,
})

test('正在看的年度没有公布，看最近公布的一年', () => {
  const years = [published('2022', '86'), published('2023', '30'), published('2024', null)]
  expect(publishedFor(years, '2022')?.year).toBe('2022')
  expect(publishedFor(years, '2024')?.year).toBe('2023')
  expect(publishedFor([published('2024', null)], '2024')).toBeUndefined()
})

test('指标的数值说三四位有效数字，带单位', () => {
  expect(sayMeasured('106.598984772', '万元/亿元')).toBe('106.6万元/亿元')
  expect(sayMeasured('7.59931506849', '%')).toBe('7.6%')
  expect(sayMeasured('0.7244', '家/万人')).toBe('0.724家/万人')
  expect(sayMeasured('14700', '万元')).toBe('14,700万元')
})

test('导出的图表总带自测，模拟、演示的也写明', () => {
  expect(marksOf({ simulated: false, demo: false })).toEqual(['自测'])
  expect(marksOf({ simulated: true, demo: true })).toEqual(['自测', '模拟数据', '演示数据'])
})
