import { expect, test } from 'vitest'
import { compileIndex } from '../../run/compile-index.ts'
import { runIndex } from '../../run/run-index.ts'
import type { Design } from '../design/design.ts'
import { Generator } from '../random/generator.ts'
import { makeIndex } from '../testing/made-index.ts'
import { uncertainty } from './uncertainty.ts'

const design: Design = {
  parameters: [
    { name: '合成', alternatives: [{ aggregate: { method: 'arithmetic' } }, { aggregate: { method: 'geometric' } }] },
    { name: '权重', noisyWeights: [{ level: 1, factor: 0.5 }], sets: 50 },
  ],
}

test('同一种子逐位相同，换种子就不同；报告进度到头', () => {
  const { model, panel } = makeIndex({ seed: 1 })
  const seen: number[] = []
  const run = (seed: number) =>
    uncertainty(model, panel, design, {
      seed,
      runs: 60,
      period: '2023',
      onProgress: (done, of) => seen.push(done / of),
    })
  expect(run(7)).toEqual(run(7))
  expect(run(8).units).not.toEqual(run(7).units)
  expect(seen.at(-1)).toBe(1)
  expect(seen.every((share, at) => at === 0 || share > (seen[at - 1] ?? 0) || seen[at - 1] === 1)).toBe(true)
})

test('与按同一串随机数逐次重算、逐个排序的结果相同', () => {
  const { model, panel } = makeIndex({ seed: 6, units: 7, periods: ['2023'] })
  const ways = [
    {},
    { aggregate: { method: 'geometric' } },
    { aggregate: { method: 'harmonic' } },
    { normalise: { method: 'rank' } },
  ] as const
  const one: Design = { parameters: [{ name: '做法', alternatives: ways }] }
  const { units } = uncertainty(model, panel, one, { seed: 13, runs: 41, period: '2023' })
  const generator = Generator.of(13)
  const compiled = compileIndex(model, panel)
  const ranks = Array.from({ length: 41 }, () => compiled.regenerate(ways[Math.floor(generator.uniform() * 4)]).rank)
  for (const [at, { median, mean, low, high }] of units.entries()) {
    const sorted = ranks.map((rank) => rank[at] ?? NaN).toSorted((a, b) => a - b)
    // 41 places: the 3rd and the 39th are exactly 5 % and 95 % of the way.
    expect([low, median, high]).toEqual([sorted[2], sorted[20], sorted[38]])
    expect(mean).toBeCloseTo(sorted.reduce((sum, place) => sum + place, 0) / 41, 12)
  }
})

test('名目名次是模型本身的；名次的次数合计为模拟次数，均值与次数相符，区间在次数之内', () => {
  const { model, panel } = makeIndex({ seed: 2 })
  const top = runIndex(model, panel).elements.get('X')
  const { units } = uncertainty(model, panel, design, { seed: 1, runs: 200, period: '2023' })
  for (const [at, { nominalRank, nominalScore, ranks, mean, median, low, high, missing }] of units.entries()) {
    expect(nominalRank).toBe(top?.rank[12 + at])
    expect(nominalScore).toBe(top?.score[12 + at])
    expect(missing).toBe(0)
    expect(ranks.reduce((sum, count) => sum + count, 0)).toBe(200)
    expect(ranks.reduce((sum, count, place) => sum + count * (place + 1), 0) / 200).toBeCloseTo(mean ?? NaN, 12)
    const met = ranks.flatMap((count, place) => (count > 0 ? [place + 1] : []))
    expect(low).toBeGreaterThanOrEqual(met[0] ?? NaN)
    expect(high).toBeLessThanOrEqual(met.at(-1) ?? NaN)
    expect(median).toBeGreaterThanOrEqual(low ?? NaN)
    expect(median).toBeLessThanOrEqual(high ?? NaN)
  }
})

test('只有一种做法：名次从不变，区间就是一个数', () => {
  const { model, panel } = makeIndex({ seed: 3 })
  const certain: Design = { parameters: [{ name: '合成', alternatives: [{ aggregate: { method: 'arithmetic' } }] }] }
  for (const { nominalRank, low, high, mean } of uncertainty(model, panel, certain, {
    seed: 1,
    runs: 20,
    period: '2022',
  }).units) {
    expect([low, high, mean]).toEqual([nominalRank, nominalRank, nominalRank])
  }
})

test('算不出的单位是空，不是 NaN', () => {
  const { model, panel } = makeIndex({ seed: 4 })
  const columns = new Map([...panel.columns].map(([code, column]) => [code, column.with(12, NaN)]))
  const [first, second] = uncertainty(model, { ...panel, columns }, design, { seed: 1, runs: 20, period: '2023' }).units
  expect(first).toMatchObject({ nominalRank: null, nominalScore: null, mean: null, low: null, high: null, missing: 20 })
  expect(second?.missing).toBe(0)
})

test('主成分权重加扰动：扰动的是算出来的权重，不再重算', () => {
  const { model, panel } = makeIndex({ seed: 11 })
  const first = panel.columns.get('I1') ?? new Float64Array()
  // All move together, so that no loading is negative.
  const alike = model.elements.flatMap(({ code, level, better }) =>
    level === 1
      ? [
          [
            code,
            (panel.columns.get(code) ?? first).map(
              (cell, at) => (better === 'lower' ? -1 : 1) * (first[at] ?? NaN) + cell / 9,
            ),
          ] as const,
        ]
      : [],
  )
  const loaded = { ...model, steps: { ...model.steps, weigh: { method: 'principal component', level: 1 } as const } }
  const still: Design = { parameters: [{ name: '权重', noisyWeights: [{ level: 1, factor: 0 }], sets: 2 }] }
  const { units } = uncertainty(loaded, { ...panel, columns: new Map(alike) }, still, {
    seed: 1,
    runs: 5,
    period: '2023',
  })
  expect(units.map(({ low, high }) => [low, high])).toEqual(units.map(({ nominalRank }) => [nominalRank, nominalRank]))
})

test('次数和期次不对的拒绝', () => {
  const { model, panel } = makeIndex({ seed: 5 })
  expect(() => uncertainty(model, panel, design, { seed: 1, runs: 0, period: '2023' })).toThrow(
    '模拟次数要是正整数，不能是0',
  )
  expect(() => uncertainty(model, panel, design, { seed: 1, runs: 5, period: '1999' })).toThrow(
    '没有“1999”这一期的数据，有的是：2022、2023',
  )
})
