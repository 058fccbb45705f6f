import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalisations } from '../agreement/random-models.ts'
import { compileIndex, runIndex, type Aggregation, type Model, type Panel } from '../index.ts'

const units = ['洞头', '瑞安', '平阳', '苍南', '泰顺']
const periods = ['2022', '2023']
const size = units.length * periods.length
const cells = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: size, maxLength: size })

function model(steps: Partial<Model['steps']>, better: 'higher' | 'lower' = 'higher'): Model {
  const goalposts = better === 'higher' ? ([5, 30] as const) : ([30, 5] as const)
  const more = { better, goalposts, target: better === 'higher' ? 35 : 3 }
  return {
    name: '指数',
    levels: ['指标', '总指数'],
    elements: [
      { code: 'top', name: '总指数', level: 2, parent: null, weight: 1 },
      { code: 'a', name: '甲', level: 1, parent: 'top', weight: 1, ...more },
      { code: 'b', name: '乙', level: 1, parent: 'top', weight: 3, ...more },
      { code: 'c', name: '丙', level: 1, parent: 'top', weight: 2, ...more },
    ],
    steps: { normalise: { method: 'min-max', low: 1, high: 100 }, aggregate: { method: 'arithmetic' }, ...steps },
  }
}

const panels = fc.tuple(cells, cells, cells).map((columns): Panel => ({
  periods,
  units,
  columns: new Map(columns.map((column, at) => ['abc'[at]!, Float64Array.from(column)])),
}))
const directions = fc.constantFrom('higher', 'lower')
// By its own value of the base period a unit is measured by itself, not by the others.
const comparing = normalisations(periods, units).filter(
  (spec) => !(spec.method === 'fixed base' && spec.of === 'own value'),
)

/** Pairs of the same period of which the better one scores less. */
function reversals(values: Float64Array, scores: Float64Array, better: 'higher' | 'lower'): readonly string[] {
  return Array.from(values, (value, one) => {
    const from = one - (one % units.length)
    return Array.from(values.subarray(from, from + units.length), (against, at): string | null => {
      const isBetter = better === 'higher' ? value > against : value < against
      return isBetter && scores[one]! < scores[from + at]! ? `${value} ${against}` : null
    })
  })
    .flat()
    .filter((pair) => pair !== null)
}

test('方向：同一时期里数好的单位得分不低（占最大值的比例对越小越好的除外，检查时有提示）', () => {
  fc.assert(
    fc.property(panels, comparing, directions, (panel, normalise, better) => {
      fc.pre(normalise.method !== 'fraction of maximum' || better === 'higher')
      const { raw, score } = runIndex(model({ normalise }, better), panel).elements.get('a')!
      expect(reversals(raw!, score, better)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('方向：自己的一个数变好，总指数的名次不变差', () => {
  const aggregates = fc.constantFrom<Aggregation>({ method: 'arithmetic' }, { method: 'geometric' })
  const moves = fc.tuple(fc.nat(size - 1), fc.integer({ min: 1, max: 50 }))
  fc.assert(
    fc.property(panels, directions, aggregates, moves, (panel, better, aggregate, [at, more]) => {
      const before = panel.columns.get('b')!
      const from = at - (at % units.length)
      // A constant column takes no part: a new value would bring in a comparison that was not.
      fc.pre(new Set(before.subarray(from, from + units.length)).size > 1)
      const moved = before.with(at, before[at]! + (better === 'higher' ? more : -more))
      const index = compileIndex(model({ aggregate }, better), panel)
      const rank = index.regenerate().rank[at]!
      expect(index.regenerate({ values: { b: moved } }).rank[at]!).toBeLessThanOrEqual(rank)
    }),
    { numRuns: 1000 },
  )
})

/** How many of the same period are better by more than rounding can make. */
function placesWithin(scores: Float64Array, tolerance: number): readonly number[] {
  return Array.from(scores, (score, at) => {
    const from = at - (at % units.length)
    return scores.subarray(from, from + units.length).filter((other) => other > score + tolerance).length
  })
}

const largestGap = (one: Float64Array, other: Float64Array): number =>
  one.reduce((gap, score, at) => (Object.is(score, other[at]) ? gap : Math.max(gap, Math.abs(score - other[at]!))), 0)

test('单位：极差标准化的指标换了计量单位，得分和名次都不变', () => {
  const rescalings = fc.tuple(fc.constantFrom(1e-4, 0.01, 3, 1e4), fc.integer({ min: -100, max: 100 }))
  fc.assert(
    fc.property(panels, directions, rescalings, (panel, better, [factor, shift]) => {
      const index = compileIndex(model({}, better), panel)
      const scaled = panel.columns.get('a')!.map((value) => value * factor + shift)
      const [before, after] = [index.regenerate(), index.regenerate({ values: { a: scaled } })]
      expect(largestGap(before.top, after.top)).toBeLessThan(1e-7)
      expect(placesWithin(after.top, 1e-7)).toEqual(placesWithin(before.top, 1e-7))
    }),
    { numRuns: 500 },
  )
})

const byWeight = fc.constantFrom<Aggregation>(
  { method: 'arithmetic' },
  { method: 'geometric' },
  { method: 'harmonic' },
  { method: 'copeland' },
  { method: 'mean-min', alpha: 0.5, beta: 1 },
  { method: 'mean-spread penalty', sign: '-' },
)

function scaleWeights(panel: Panel, aggregate: Aggregation, factor: number) {
  const index = compileIndex(model({ aggregate }), panel)
  const weights = { a: factor, b: 3 * factor, c: 2 * factor }
  return { before: index.regenerate(), after: index.regenerate({ weights }) }
}

test('权重：都乘上同一个正数，得分和名次都不变', () => {
  fc.assert(
    fc.property(panels, byWeight, fc.constantFrom(0.1, 3, 7, 1e5), (panel, aggregate, factor) => {
      const { before, after } = scaleWeights(panel, aggregate, factor)
      expect(largestGap(before.top, after.top)).toBeLessThan(1e-10)
      expect(placesWithin(after.top, 1e-10)).toEqual(placesWithin(before.top, 1e-10))
    }),
    { numRuns: 500 },
  )
})

test('权重：都乘上 2 的同一次幂，每一位都不变', () => {
  fc.assert(
    fc.property(panels, byWeight, fc.integer({ min: -12, max: 12 }), (panel, aggregate, power) => {
      const { before, after } = scaleWeights(panel, aggregate, 2 ** power)
      expect(after).toEqual(before)
    }),
    { numRuns: 500 },
  )
})

test('同样的得分分在不同的指标上，也并列', () => {
  const means = fc.constantFrom<Aggregation>(
    { method: 'arithmetic' },
    { method: 'geometric' },
    { method: 'harmonic' },
    { method: 'generalised mean', power: 2 },
  )
  const shuffled = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 })
  const shares = fc.integer({ min: 1, max: 1009 }).map((value) => value / 1009)
  const parts = fc.array(shares, { minLength: 7, maxLength: 7 })
  fc.assert(
    fc.property(means, shuffled, parts, (aggregate, order, scores) => {
      const columns = scores.map((score, at) => [`i${at}`, Float64Array.of(score, scores[order[at]!]!)] as const)
      const indicators = columns.map(([code]) => ({ ...model({}).elements[1]!, code, goalposts: [0, 1] as const }))
      const run = runIndex(
        {
          ...model({ normalise: { method: 'goalposts', low: 0, high: 1 }, aggregate }),
          elements: [model({}).elements[0]!, ...indicators],
        },
        { periods: ['2023'], units: ['洞头', '瑞安'], columns: new Map(columns) },
      )
      expect([...run.elements.get('top')!.rank]).toEqual([1, 1])
    }),
    { numRuns: 1000 },
  )
})
