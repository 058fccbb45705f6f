import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Aggregation } from '../../model/aggregation.ts'
import { movingParts, type Part, type Side } from './part.ts'
import { splitMean } from './split.ts'

type Mean = Exclude<Aggregation, { method: 'copeland' }>

/** The aggregation as its paper writes it. */
function plain(aggregation: Mean, sides: readonly Side[]): number {
  const there = sides.filter(({ isPart, weight, score }) => isPart && weight > 0 && !Number.isNaN(score))
  const sum = there.reduce((total, { weight }) => total + weight, 0)
  const average = (of: (score: number) => number) =>
    there.reduce((total, { weight, score }) => total + (weight / sum) * of(score), 0)
  const mean = average((score) => score)
  switch (aggregation.method) {
    case 'arithmetic':
      return mean
    case 'geometric':
      return Math.exp(average(Math.log))
    case 'harmonic':
      return 1 / average((score) => 1 / score)
    case 'generalised mean':
      return aggregation.power === 0
        ? Math.exp(average(Math.log))
        : average((score) => score ** aggregation.power) ** (1 / aggregation.power)
    case 'mean-min': {
      const gap = mean - Math.min(...there.map(({ score }) => score))
      return mean - aggregation.alpha * (Math.sqrt(gap ** 2 + aggregation.beta ** 2) - aggregation.beta)
    }
    case 'mean-spread penalty': {
      const variance = average((score) => (score - mean) ** 2)
      const spread = aggregation.spread === 'sample' ? (variance * there.length) / (there.length - 1) : variance
      return aggregation.sign === '+' ? mean + spread / mean : mean - spread / mean
    }
  }
}

const score = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 1, max: 100, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, 1, 50, 50.00000001) },
)
const weight = fc.oneof(fc.double({ min: 0.1, max: 2, noNaN: true }), fc.constant(1))
const side: fc.Arbitrary<Side> = fc.record({ isPart: fc.constant(true), weight, score })
const absent: Side = { isPart: false, weight: 0, score: NaN }
const part = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(side, side) },
  { weight: 1, arbitrary: side.map((only): [Side, Side] => [only, absent]) },
  { weight: 1, arbitrary: side.map((only): [Side, Side] => [absent, only]) },
)
const parts = fc
  .array(part, { minLength: 1, maxLength: 6 })
  .map((pairs) => pairs.map(([before, after], at): Part => ({ code: `${at}`, before, after })))
  .filter((all) => all.some(({ before }) => before.score > 0) && all.some(({ after }) => after.score > 0))

const means: readonly Mean[] = [
  { method: 'arithmetic' },
  { method: 'geometric' },
  { method: 'harmonic' },
  ...[-2, 0, 0.5, 2, 3].map((power) => ({ method: 'generalised mean', power }) as const),
  { method: 'mean-min', alpha: 0.7, beta: 0 },
  { method: 'mean-min', alpha: 0.5, beta: 1.3 },
  { method: 'mean-spread penalty', sign: '-' },
  { method: 'mean-spread penalty', sign: '+' },
  { method: 'mean-spread penalty', sign: '-', spread: 'sample' },
]

function effectsOf(aggregation: Mean, all: readonly Part[]) {
  const change = [
    plain(
      aggregation,
      all.map((one) => one.before),
    ),
    plain(
      aggregation,
      all.map((one) => one.after),
    ),
  ]
  const moving = movingParts(all)
  const { slopes, perShare, ofPresence } = splitMean(aggregation, moving, change as [number, number])
  const effects = moving.map(({ code, x, share, shareByPresence }, at) => ({
    code,
    move: (slopes[at] ?? NaN) * (x[1] - x[0]),
    weights: (perShare[at] ?? NaN) * (share[1] - share[0] - shareByPresence),
    presence: (perShare[at] ?? NaN) * shareByPresence,
  }))
  return { change: (change[1] ?? NaN) - (change[0] ?? NaN), effects, ofPresence }
}

const named = means.map((mean) => [JSON.stringify(mean), mean] as const)

test.each(named)('%s：各部分合计恰为变化', (_, aggregation) => {
  fc.assert(
    fc.property(parts, (all) => {
      const { change, effects, ofPresence } = effectsOf(aggregation, all)
      fc.pre(!Number.isNaN(change))
      const lines = [ofPresence, ...effects.flatMap(({ move, weights, presence }) => [move, weights, presence])]
      const sum = lines.reduce((total, line) => total + line, 0)
      const size = lines.reduce((total, line) => total + Math.abs(line), 100)
      expect(Math.abs(sum - change)).toBeLessThan(1e-12 * size)
    }),
  )
})

// Two decimals: of parts that keep side by side within rounding nobody can say which is the least.
const rounded = (all: readonly Part[]) => {
  const round = (one: Side): Side => ({ ...one, score: Math.round(one.score * 100) / 100 })
  return all.map(({ code, before, after }): Part => ({ code, before: round(before), after: round(after) }))
}

test.each(named)('%s：换了先后只换正负', (_, aggregation) => {
  fc.assert(
    fc.property(parts.map(rounded), (all) => {
      const { change, effects } = effectsOf(aggregation, all)
      fc.pre(!Number.isNaN(change))
      const back = effectsOf(
        aggregation,
        all.map(({ code, before, after }) => ({ code, before: after, after: before })),
      )
      for (const [at, effect] of effects.entries()) {
        expect(back.effects[at]?.move).toBeCloseTo(-effect.move, 8)
        expect(back.effects[at]?.weights).toBeCloseTo(-effect.weights, 8)
        expect(back.effects[at]?.presence).toBeCloseTo(-effect.presence, 8)
      }
    }),
  )
})

test('手算得出的一例：权重 6:4 变 5:5，50 升到 60，80 降到 70，指数 62 变 65', () => {
  const { change, effects } = effectsOf({ method: 'arithmetic' }, [
    { code: '甲', before: { isPart: true, weight: 6, score: 50 }, after: { isPart: true, weight: 5, score: 60 } },
    { code: '乙', before: { isPart: true, weight: 4, score: 80 }, after: { isPart: true, weight: 5, score: 70 } },
  ])
  expect(change).toBeCloseTo(3, 12)
  // 0.55 × 10 and 0.45 × (−10); what lies below the middle of the means, 63.5, loses weight and what lies above wins it.
  expect(effects.map(({ move }) => move)).toEqual([expect.closeTo(5.5, 12), expect.closeTo(-4.5, 12)])
  expect(effects.map(({ weights }) => weights)).toEqual([expect.closeTo(0.85, 12), expect.closeTo(1.15, 12)])
})

test('几何平均的一例与 LMDI-I 的公式相符', () => {
  const { change, effects } = effectsOf({ method: 'geometric' }, [
    { code: '甲', before: { isPart: true, weight: 1, score: 20 }, after: { isPart: true, weight: 1, score: 45 } },
    { code: '乙', before: { isPart: true, weight: 1, score: 80 }, after: { isPart: true, weight: 1, score: 60 } },
  ])
  const [before, after] = [Math.sqrt(20 * 80), Math.sqrt(45 * 60)]
  const logarithmicMean = (after - before) / Math.log(after / before)
  expect(change).toBeCloseTo(after - before, 12)
  expect(effects[0]?.move).toBeCloseTo((logarithmicMean * Math.log(45 / 20)) / 2, 12)
  expect(effects[1]?.move).toBeCloseTo((logarithmicMean * Math.log(60 / 80)) / 2, 12)
})

test('只动一个数：全部变化归它；只动权重：全部归权重', () => {
  const at = (weightOf: number, scoreOf: number): Side => ({ isPart: true, weight: weightOf, score: scoreOf })
  for (const aggregation of means) {
    const moved = effectsOf(aggregation, [
      { code: '甲', before: at(1, 20), after: at(1, 60) },
      { code: '乙', before: at(2, 40), after: at(2, 40) },
    ])
    expect(moved.effects[0]?.move).toBeCloseTo(moved.change, 12)
    for (const { weights, presence } of moved.effects) expect(Math.abs(weights) + Math.abs(presence)).toBe(0)
    const weighed = effectsOf(aggregation, [
      { code: '甲', before: at(1, 20), after: at(3, 20) },
      { code: '乙', before: at(2, 40), after: at(2, 40) },
    ])
    for (const { move, presence } of weighed.effects) expect(Math.abs(move) + Math.abs(presence)).toBe(0)
    expect(weighed.effects.reduce((sum, { weights }) => sum + weights, 0)).toBeCloseTo(weighed.change, 12)
  }
})

test('一方没有数：归于有没有数，不归于指标的升降', () => {
  const there = (value: number): Side => ({ isPart: true, weight: 1, score: value })
  const { change, effects } = effectsOf({ method: 'arithmetic' }, [
    { code: '甲', before: there(10), after: there(10) },
    { code: '乙', before: there(NaN), after: there(30) },
  ])
  expect(change).toBe(10)
  for (const { move, weights } of effects) expect(Math.abs(move) + Math.abs(weights)).toBe(0)
  expect(effects.reduce((sum, { presence }) => sum + presence, 0)).toBe(10)
})
