import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Model } from '../model/model.ts'
import { effectiveWeights } from './effective.ts'
import { noisyWeights } from './noisy.ts'
import { principalWeights } from './principal.ts'

const model: Model = {
  name: '指数',
  levels: ['指标', '支柱', '总指数'],
  elements: [
    { code: 'top', name: '总指数', level: 3, parent: null, weight: 1 },
    { code: '投入', name: '投入', level: 2, parent: 'top', weight: 3 },
    { code: '产出', name: '产出', level: 2, parent: 'top', weight: 1 },
    { code: 'a', name: '研发', level: 1, parent: '投入', weight: 1 },
    { code: 'b', name: '人才', level: 1, parent: '投入', weight: 4 },
    { code: 'c', name: '高企', level: 1, parent: '产出', weight: 7 },
  ],
  steps: { normalise: { method: 'rank' }, aggregate: { method: 'arithmetic' } },
}
const rounded = (weights: ReadonlyMap<string, number>) =>
  Object.fromEntries([...weights].map(([code, weight]) => [code, Number(weight.toFixed(12))]))

test('有效权重：一层层的占比相乘，同一层加起来是 1', () => {
  expect(rounded(effectiveWeights(model))).toEqual({ top: 1, 投入: 0.75, 产出: 0.25, a: 0.15, b: 0.6, c: 0.25 })
})

test('有效权重：按模型的加权方法，再换上给的', () => {
  const equal: Model = { ...model, steps: { ...model.steps, weigh: { method: 'equal' } } }
  expect(rounded(effectiveWeights(equal))).toEqual({ top: 1, 投入: 0.5, 产出: 0.5, a: 0.25, b: 0.25, c: 0.5 })
  expect(rounded(effectiveWeights(equal, { a: 3, 产出: 0 }))).toEqual({
    top: 1,
    投入: 1,
    产出: 0,
    a: 0.75,
    b: 0.25,
    c: 0,
  })
})

test('加噪的权重：所说的层各自上下浮动，别的不动', () => {
  const ends = [0, 1, 0.5].values()
  const noise = [
    { level: 2, factor: 0.25 },
    { level: 3, factor: 0.1 },
  ]
  expect(noisyWeights(model, noise, () => ends.next().value!)).toEqual({
    top: 1,
    投入: 2.25,
    产出: 1.25,
    a: 1,
    b: 4,
    c: 7,
  })
})

test('主成分：两列相关，载荷一样；方向相反，一正一负', () => {
  const column = Float64Array.of(1, 2, 3, 5, NaN)
  const other = Float64Array.of(1, 3, 2, 5, 8)
  const half = Math.SQRT1_2
  expect([...principalWeights([column, other])!.loadings].map((one) => one.toFixed(12))).toEqual(
    [half, half].map((one) => one.toFixed(12)),
  )
  const against = principalWeights([column, other.map((value) => -value)])!
  expect([...against.loadings].map((one) => Math.abs(one).toFixed(12))).toEqual(
    [half, half].map((one) => one.toFixed(12)),
  )
  expect(against.loadings[0]! * against.loadings[1]!).toBeLessThan(0)
})

test('主成分：没有两行完整的数，或者一列不变，没有答案', () => {
  expect(principalWeights([Float64Array.of(1, NaN), Float64Array.of(NaN, 1)])).toBeNull()
  expect(principalWeights([Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3)])).toBeNull()
})

const columns = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 8, max: 30 }))
  .chain(([count, rows]) =>
    fc.array(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: rows, maxLength: rows }), {
      minLength: count,
      maxLength: count,
    }),
  )
  .map((lists) => lists.map((list) => Float64Array.from(list)))

/** Pearson's correlations, once more by the textbook. */
function correlationsOf(lists: readonly Float64Array[]): readonly (readonly number[])[] {
  const mean = (list: Float64Array) => list.reduce((sum, one) => sum + one, 0) / list.length
  const covariance = (one: Float64Array, other: Float64Array) =>
    one.reduce((sum, value, at) => sum + (value - mean(one)) * (other[at]! - mean(other)), 0)
  return lists.map((one) =>
    lists.map((other) => covariance(one, other) / Math.sqrt(covariance(one, one) * covariance(other, other))),
  )
}

test('主成分：载荷是相关矩阵的特征向量，长度是 1，没有别的方向说明得更多', () => {
  fc.assert(
    fc.property(
      columns,
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
      (lists, aside) => {
        fc.pre(lists.every((list) => new Set(list).size > 1))
        const { loadings, explained } = principalWeights(lists)!
        const matrix = correlationsOf(lists)
        const stretched = matrix.map((row) => row.reduce((sum, one, at) => sum + one * loadings[at]!, 0))
        const off = stretched.map((one, at) => Math.abs(one - explained * lists.length * loadings[at]!))
        expect(Math.max(...off)).toBeLessThan(1e-10)
        expect(loadings.reduce((sum, one) => sum + one * one, 0)).toBeCloseTo(1, 12)
        expect(loadings.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(-1e-12)
        const length = Math.hypot(...aside.slice(0, lists.length))
        fc.pre(length > 0.1)
        const direction = aside.slice(0, lists.length).map((one) => one / length)
        const spread = matrix.reduce(
          (sum, row, at) =>
            sum + direction[at]! * row.reduce((total, one, other) => total + one * direction[other]!, 0),
          0,
        )
        expect(spread / lists.length).toBeLessThan(explained + 1e-10)
      },
    ),
    { numRuns: 300 },
  )
})
