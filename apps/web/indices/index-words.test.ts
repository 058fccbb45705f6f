import type { PublishedYear } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { publishedFor, sayInterval, sayRise, sayScore, sayShare, signed } from './index-words.ts'

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
