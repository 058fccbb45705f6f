import { expect, test } from 'vitest'
import { Generator } from '../random/generator.ts'
import { makeIndex } from '../testing/made-index.ts'
import type { UncertainParameter } from './design.ts'
import { changeOf, openDesign } from './open-design.ts'

const { model } = makeIndex({ seed: 1 })
const open = (...parameters: UncertainParameter[]) => openDesign(model, { parameters }, Generator.of(1))
const zScore = { normalise: { method: 'z-score', mean: 0, deviation: 1 } } as const
const geometric = { aggregate: { method: 'geometric' } } as const

test('各项的选择合成一次改动，两层的权重并在一起', () => {
  const design = open(
    { name: '标准化', alternatives: [{}, zScore] },
    { name: '指标权重', noisyWeights: [{ level: 1, factor: 0.2 }], sets: 3 },
    { name: '分组权重', noisyWeights: [{ level: 2, factor: 0.2 }], sets: 2 },
  )
  expect(design.alternatives.map((ways) => ways.length)).toEqual([2, 3, 2])
  const change = changeOf(design, [1, 2, 0])
  expect(change.normalise).toEqual(zScore.normalise)
  expect(Object.keys(change.weights ?? {})).toEqual(['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'A', 'B'])
})

test('权重的扰动不出幅度，别的层不动', () => {
  const [ways = []] = open({ name: '权重', noisyWeights: [{ level: 1, factor: 0.25 }], sets: 200 }).alternatives
  const given = new Map(model.elements.map(({ code, weight }) => [code, weight]))
  const ratios = ways.flatMap(({ weights = {} }) =>
    Object.entries(weights).map(([code, weight]) => weight / (given.get(code) ?? NaN)),
  )
  expect(ratios).toHaveLength(1200)
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(0.75)
  expect(Math.min(...ratios)).toBeLessThan(0.76)
  expect(Math.max(...ratios)).toBeLessThanOrEqual(1.25)
  expect(Math.max(...ratios)).toBeGreaterThan(1.24)
})

test('说不通的设计拒绝，说清哪一项', () => {
  expect(() => open()).toThrow('没有不确定的做法')
  expect(() => open({ name: '合成', alternatives: [] })).toThrow('“合成”没有可选的做法')
  expect(() => open({ name: '甲', alternatives: [geometric] }, { name: '甲', alternatives: [zScore] })).toThrow(
    '“甲”写了两次',
  )
  expect(() => open({ name: '甲', alternatives: [geometric] }, { name: '乙', alternatives: [geometric] })).toThrow(
    '“甲”和“乙”改的是同一处',
  )
  expect(() => open({ name: '权重', noisyWeights: [{ level: 7, factor: 0.1 }] })).toThrow('第7层')
  expect(() => open({ name: '权重', noisyWeights: [{ level: 1, factor: 1.5 }] })).toThrow('不能是1.5')
  expect(() => open({ name: '权重', noisyWeights: [{ level: 1, factor: 0.1 }], sets: 0 })).toThrow('不能是0')
})
