import type { IndexSensitivity, IndexUncertainty } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { byWeight, saySensitivity, sayStability } from './uncertainty-words.ts'

const run: IndexUncertainty = { year: '2023', runs: 1000, seed: 7, parameters: ['标准化', '权重'], units: [] }
const unit = {
  code: '1',
  name: '示例区',
  own: true,
  place: 30,
  score: 150.6,
  mean: 29.8,
  median: 29.5,
  low: 27,
  high: 34,
  places: [],
}
const effect = (name: string, total: number | null) => ({
  name,
  first: null,
  firstLow: null,
  firstHigh: null,
  total,
  totalLow: null,
  totalHigh: null,
})
const sensitivity = (parameters: IndexSensitivity['parameters']): IndexSensitivity => ({
  year: '2023',
  seed: 7,
  size: 1000,
  regenerations: 7000,
  output: '各地位次的平均变动',
  parameters,
})

test('位次有多稳，说成一句话', () => {
  expect(sayStability(run, unit)).toBe(
    '放开标准化、权重，反复测算1,000次：示例区的自测位次九成落在第27至34位之间，居中的是第29.5位；按模型原来的做法是第30位。',
  )
  expect(sayStability(run, { ...unit, low: 30, high: 30, median: 30 })).toContain('九成都在第30位')
  expect(sayStability(run, { ...unit, low: null })).toContain('没有位次')
})

test('哪一项最要紧，哪一项无所谓', () => {
  expect(saySensitivity(sensitivity([effect('缺数', 0.001), effect('标准化', 0.95), effect('权重', 0.19)]))).toBe(
    '各地位次的平均变动主要看“标准化”怎么定：波动的几乎全部与它有关；其次是“权重”，约二成；“缺数”怎么定几乎没有影响。',
  )
  expect(saySensitivity(sensitivity([effect('权重', 0), effect('缺数', null)]))).toContain('谈不上对哪一项敏感')
})

test('说不出的排在最后', () => {
  expect(byWeight([effect('甲', null), effect('乙', 0.1), effect('丙', 0.4)]).map(({ name }) => name)).toEqual([
    '丙',
    '乙',
    '甲',
  ])
})
