import type { IndexEditionBrief, PublishedYear } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import {
  editionFor,
  marksOf,
  publishedFor,
  sayInterval,
  sayMeasured,
  sayRise,
  sayScore,
  sayShare,
  sayYearList,
  signed,
} from './index-words.ts'

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
  expect(sayInterval(19.95, 47.0500001)).toBe('第19—48位')
  expect(sayInterval(20.00000000001, 33)).toBe('第20—33位')
  expect(sayInterval(8.950000000000003, 36.2)).toBe('第8—37位')
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

test('年度连着的说起止，缺年的一个个说', () => {
  expect(sayYearList(['2021', '2022', '2023'])).toBe('2021—2023年')
  expect(sayYearList(['2020', '2022', '2023'])).toBe('2020、2022、2023年')
  expect(sayYearList(['2023'])).toBe('2023年')
})

const edition = (id: string, madeAt: string, state: 'draft' | 'published', years: readonly string[]) =>
  ({
    id,
    madeAt,
    state,
    own: years.map((year) => ({ year, score: 1, place: 1, of: 1, why: null })),
  }) as IndexEditionBrief

test('总览上用最近发布的一版，没有发布的用最近的草稿，年度对不上的不用', () => {
  const editions = [
    edition('旧', '2026-01-01', 'published', ['2023']),
    edition('新', '2026-02-01', 'published', ['2023']),
    edition('稿', '2026-03-01', 'draft', ['2023', '2024']),
  ]
  expect(editionFor(editions, '2023-H1')?.edition.id).toBe('新')
  expect(editionFor(editions, '2024')?.edition.id).toBe('稿')
  expect(editionFor(editions, '2022')).toBeUndefined()
})
