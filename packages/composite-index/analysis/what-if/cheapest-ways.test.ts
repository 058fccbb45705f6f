import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Panel } from '../../data/panel.ts'
import type { Model } from '../../model/model.ts'
import type { Normalisation } from '../../model/normalisation.ts'
import { runIndex } from '../../run/run-index.ts'
import { makeIndex } from '../testing/made-index.ts'
import { cheapestWays, type Way } from './cheapest-ways.ts'

function rankWith(model: Model, panel: Panel, code: string, cell: number, value: number): number {
  const columns = new Map([...panel.columns, [code, (panel.columns.get(code) ?? new Float64Array()).with(cell, value)]])
  return runIndex(model, { ...panel, columns }).elements.get('X')?.rank[cell] ?? NaN
}

const normalisations: readonly Normalisation[] = [
  { method: 'min-max', low: 1, high: 100 },
  { method: 'z-score', mean: 10, deviation: 2 },
  { method: 'rank' },
  { method: 'percentile rank' },
  { method: 'goalposts', low: 0, high: 100 },
]

/** What is wrong with an answer, by making the index anew; null where it is right. */
function faultOf(way: Way, rank: number, at: (value: number) => number): string | null {
  const goal = rank - way.places
  const [from, reach] = [way.from ?? NaN, way.reach ?? NaN]
  if (way.to === null) {
    const tried = Array.from({ length: 51 }, (_, step) => at(step === 50 ? reach : from + ((reach - from) * step) / 50))
    if (goal >= 1 && Math.min(...tried) <= goal) return '够得着，却说够不着'
    return way.why === null ? '没有说原因' : null
  }
  if (at(way.to) > goal) return '找到的不够'
  if (at(way.to - (reach - from) * 1e-10) <= goal) return '少一点也够'
  if (way.change !== way.to - from || Math.sign(way.change) !== Math.sign(reach - from)) return '变化的大小或方向不对'
  return null
}

test('找到的够，少一点就不够；找不到的，更密地试也没有够的', () => {
  const cases = fc.tuple(fc.integer(), fc.constantFrom(...normalisations), fc.integer({ min: 0, max: 14 }))
  fc.assert(
    fc.property(cases, ([seed, normalise, unit]) => {
      const steps = { treat: { winsorise: 2, skewness: 1, kurtosis: 2 } }
      const { model, panel } = makeIndex({ seed, units: 15, periods: ['2023'], normalise, steps })
      const rank = runIndex(model, panel).elements.get('X')?.rank[unit] ?? NaN
      const ways = cheapestWays(model, panel, { unit: `县${unit + 1}`, period: '2023', places: [1, 4] })
      const faults = ways.map((way) => faultOf(way, rank, (value) => rankWith(model, panel, way.code, unit, value)))
      expect(faults).toEqual(ways.map(() => null))
    }),
    { numRuns: 25 },
  )
})

test('先按位数，再按够得着，再按变化占离散程度的多少排', () => {
  const { model, panel } = makeIndex({ seed: 52, units: 30, periods: ['2023'] })
  const ways = cheapestWays(model, panel, { unit: '县9', period: '2023' })
  expect(ways).toHaveLength(18)
  expect(ways.map(({ places }) => places)).toEqual(
    [1, 5, 10].flatMap((places) => Array.from({ length: 6 }, () => places)),
  )
  for (const [at, way] of ways.entries()) {
    const next = ways[at + 1]
    if (next?.places !== way.places) continue
    expect(way.reached || !next.reached).toBe(true)
    expect((way.inSpreads ?? Infinity) <= (next.inSpreads ?? Infinity)).toBe(true)
  }
  const column = panel.columns.get(ways[0]?.code ?? '') ?? new Float64Array()
  const mean = column.reduce((sum, value) => sum + value, 0) / 30
  const spread = Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 29)
  expect(ways[0]?.inSpreads).toBeCloseTo(Math.abs(ways[0]?.change ?? NaN) / spread, 12)
})

test('只问几项指标；问完一项报一次', () => {
  const { model, panel } = makeIndex({ seed: 55, units: 8, periods: ['2023'] })
  const seen: number[] = []
  const options = { unit: '县1', period: '2023', places: [1], onProgress: (done: number) => seen.push(done) }
  const ways = cheapestWays(model, panel, { ...options, codes: ['I4', 'I2'] })
  expect(ways.map(({ code }) => code).toSorted()).toEqual(['I2', 'I4'])
  expect(seen).toEqual([1, 2])
  expect(() => cheapestWays(model, panel, { ...options, codes: ['A'] })).toThrow('没有“A”这项指标')
})

test('到不了的说清原因', () => {
  const { model, panel } = makeIndex({ seed: 53, units: 8, periods: ['2023'] })
  const ranks = runIndex(model, panel).elements.get('X')?.rank ?? new Float64Array()
  const unitOf = (rank: number) => `县${ranks.indexOf(rank) + 1}`
  const ways = (rank: number, places: number, more = {}) =>
    cheapestWays(model, panel, { unit: unitOf(rank), period: '2023', places: [places], ...more })
  expect(ways(1, 1).map(({ why }) => why)).toEqual(Array.from({ length: 6 }, () => '已经是第1位'))
  expect(ways(3, 5)[0]?.why).toBe('现列第3位，前面只有2位')
  expect(ways(8, 7).every(({ reached, why }) => !reached && (why ?? '').length > 0)).toBe(true)
  const cell = ranks.indexOf(8)
  const own = (panel.columns.get('I1') ?? ranks)[cell] ?? NaN
  expect(ways(8, 1, { reach: { I1: own } }).find(({ code }) => code === 'I1')?.why).toMatch('已达到可及的最好水平')
  expect(ways(8, 7).find(({ code }) => code === 'I1')?.why).toMatch(
    /^单靠“指标1”做不到：做到可及的最好水平（[\d.]+%），最多到第\d位$/,
  )
})

test('没有数的指标和没有总分的单位也有一句话', () => {
  const { model, panel } = makeIndex({ seed: 54, units: 8, periods: ['2023'] })
  const gap = new Map([...panel.columns, ['I1', (panel.columns.get('I1') ?? new Float64Array()).with(0, NaN)]])
  const [way] = cheapestWays(model, { ...panel, columns: gap }, { unit: '县1', period: '2023', places: [1] }).filter(
    ({ code }) => code === 'I1',
  )
  expect(way).toMatchObject({ from: null, to: null, reached: false })
  expect(way?.why).toMatch(/没有“指标1”的数|已经是第1位/)
  const none = new Map([...panel.columns].map(([code, column]) => [code, column.with(0, NaN)]))
  const ways = cheapestWays(model, { ...panel, columns: none }, { unit: '县1', period: '2023', places: [1] })
  expect(ways.every(({ why }) => why === '本单位没有总分，排不了名次，先补齐数据')).toBe(true)
  expect(() => cheapestWays(model, panel, { unit: '县1', period: '2023', places: [0] })).toThrow('不能是0')
})
