import { expect, test } from 'vitest'
import { makeModel, makePanel } from '../bench/made-up.ts'
import { compileIndex, runIndex, whyMissing, type Model, type Panel } from '../index.ts'

const base: Model = {
  name: '指数',
  levels: ['指标', '总指数'],
  elements: [
    { code: 'top', name: '总指数', level: 2, parent: null, weight: 1 },
    { code: 'a', name: '甲', level: 1, parent: 'top', weight: 1 },
    { code: 'b', name: '乙', level: 1, parent: 'top', weight: 1 },
  ],
  steps: { normalise: { method: 'min-max', low: 0, high: 100 }, aggregate: { method: 'arithmetic' } },
}
const withSteps = (steps: Partial<Model['steps']>): Model => ({ ...base, steps: { ...base.steps, ...steps } })

function panel(a: number[], b: number[]): Panel {
  const units = a.map((_, at) => `县${at}`)
  return {
    periods: ['2023'],
    units,
    columns: new Map([
      ['a', Float64Array.from(a)],
      ['b', Float64Array.from(b)],
    ]),
  }
}

/** Scores, and why they are missing, of each element. */
function answers(model: Model, data: Panel): Record<string, (number | string)[]> {
  const names = Object.keys(whyMissing)
  const { elements } = runIndex(model, data)
  const cells = (score: Float64Array, why: Uint8Array) =>
    [...score].map((one, at) => (Number.isNaN(one) ? names[why[at]!]! : one))
  return Object.fromEntries([...elements].map(([code, { score, why }]) => [code, cells(score, why)]))
}

test('一列没有数：总指数由其余的算', () => {
  expect(answers(base, panel([1, 2, 3], [NaN, NaN, NaN]))).toEqual({
    a: [0, 50, 100],
    b: ['notGiven', 'notGiven', 'notGiven'],
    top: [0, 50, 100],
  })
})

test('一列都一样：说是分不出先后，总指数由其余的算', () => {
  expect(answers(base, panel([1, 2, 3], [7, 7, NaN]))).toEqual({
    a: [0, 50, 100],
    b: ['constant', 'constant', 'notGiven'],
    top: [0, 50, 100],
  })
})

test('全都分不出先后：总指数也说是因为这个', () => {
  expect(answers(base, panel([4, 4], [7, 7]))['top']).toEqual(['constant', 'constant'])
})

test('几何平均遇到 0 或负数：那个单位算不出来，别的照算', () => {
  const model = withSteps({ aggregate: { method: 'geometric' } })
  const [first, second, third] = answers(model, panel([1, 2, 3], [1, 2, 3]))['top']!
  expect(first).toBe('undefined')
  expect(second).toBeCloseTo(50, 12)
  expect(third).toBeCloseTo(100, 12)
})

test('有数的都没有权重：算不出来', () => {
  const model = { ...base, elements: base.elements.map((one) => (one.code === 'a' ? { ...one, weight: 0 } : one)) }
  expect(answers(model, panel([1, 2, 3], [NaN, 2, 3]))['top']).toEqual(['undefined', 0, 100])
})

test('要求的占比不够：缺的部分太多', () => {
  const model = withSteps({ aggregate: { method: 'arithmetic', available: 0.6 } })
  expect(answers(model, panel([1, 2, 3], [NaN, 2, 3]))['top']).toEqual(['tooFewParts', 25, 100])
})

test('筛掉的单位不参加比较，一路说明是筛掉的', () => {
  const model = withSteps({ screen: { available: 0.6 }, impute: { method: 'mean' } })
  const data = panel([1, 2, 1000], [1, 2, NaN])
  expect(answers(model, data)).toEqual({
    a: [0, 100, 'screenedOut'],
    b: [0, 100, 'screenedOut'],
    top: [0, 100, 'screenedOut'],
  })
  expect(runIndex(model, data).screenedOut).toEqual([['县2']])
})

test('分母是 0 或缺数：说是分母', () => {
  const elements = base.elements.map((one) => (one.code === 'a' ? { ...one, denominator: 'b' } : one))
  expect(answers({ ...base, elements }, panel([1, 2, 3, 8], [0, NaN, 1, 2]))['a']).toEqual([
    'noDenominator',
    'noDenominator',
    0,
    100,
  ])
})

test('没有可以比的：参照单位缺数，目标值没有高过最小的，基数是 0', () => {
  const missing = withSteps({ normalise: { method: 'distance to reference', unit: '县0' } })
  expect(answers(missing, panel([NaN, 2, 3], [1, 2, 3]))['a']).toEqual(['notGiven', 'noReference', 'noReference'])
  const elements = base.elements.map((one) => ({ ...one, ...(one.level === 1 && { target: 1 }) }))
  const target = { ...withSteps({ normalise: { method: 'distance to target' } }), elements }
  expect(answers(target, panel([1, 2, 3], [1, 2, 3]))['a']).toEqual(['noReference', 'noReference', 'noReference'])
  const series = withSteps({ normalise: { method: 'fixed base', period: '2023', of: 'own value' } })
  expect(answers(series, panel([0, 2, 3], [1, 2, 3]))['a']).toEqual(['noReference', 100, 100])
})

test('一个单位：比别人的拒绝，比自己的算得出来', () => {
  expect(() => runIndex(base, panel([1], [2]))).toThrow('只有一个单位')
  const series = withSteps({ normalise: { method: 'fixed base', period: '2023', of: 'own value' } })
  expect(answers(series, panel([1], [2]))['top']).toEqual([100])
  expect([...runIndex(series, panel([1], [2])).elements.get('top')!.rank]).toEqual([1])
})

test('绕圈的模型、加起来是 0 的权重、无穷大：拒绝，一次说完', () => {
  const elements = base.elements.map((one) => ({ ...one, weight: 0 }))
  expect(() => runIndex({ ...base, elements }, panel([1, 2], [1, 2]))).toThrow(RangeError)
  const circle = base.elements.map((one) => (one.code === 'a' ? { ...one, level: 2, parent: 'a' } : one))
  expect(() => runIndex({ ...base, elements: circle }, panel([1, 2], [1, 2]))).toThrow('绕成了一圈')
  expect(() => runIndex(base, panel([1, Infinity], [-Infinity, 2]))).toThrow(/“a”.*\n.*“b”/)
})

test('主成分的载荷有正有负：拒绝，说是哪一个', () => {
  const model = withSteps({ weigh: { method: 'principal component', level: 1 } })
  expect(() => runIndex(model, panel([1, 2, 3, 4], [4, 3, 2, 1.5]))).toThrow('载荷是负的，不能作权重')
  expect(() => runIndex(model, panel([1, 2, 3], [NaN, NaN, 1]))).toThrow('数据不够做主成分分析')
  expect(runIndex(model, panel([1, 2, 3, 4], [1, 3, 2, 4])).elements.get('a')!.weight).toBeCloseTo(0.5, 12)
})

test('三千个单位、五百个指标算得出来', { timeout: 60_000 }, () => {
  const size = { units: 3000, indicators: 500, periods: 1 }
  const { elements, screenedOut } = runIndex(makeModel(size), makePanel(size))
  const { score, rank } = elements.get('top')!
  expect(screenedOut[0]).toEqual([])
  expect(score.every(Number.isFinite)).toBe(true)
  expect([...rank].toSorted((one, other) => one - other)).toEqual(Array.from({ length: 3000 }, (_, at) => at + 1))
})

test('重算时对不上的改动拒绝', () => {
  const index = compileIndex(base, panel([1, 2, 3], [3, 1, 2]))
  expect(() => index.regenerate({ weights: { c: 1 } })).toThrow('“c”不在模型里：没有它的权重')
  expect(() => index.regenerate({ weights: { a: NaN } })).toThrow('“a”的权重是 NaN：应当是一个数')
  expect(() => index.regenerate({ weights: { a: NaN } })).toThrow('“a”的权重是 NaN')
  expect(() => index.regenerate({ values: { c: Float64Array.of(1, 2, 3) } })).toThrow('“c”不在数据里')
  expect(() => index.regenerate({ values: { a: Float64Array.of(1, 2) } })).toThrow('“a”有 2 个数：应当有 3 个')
  expect(() => index.regenerate({ aggregate: [] })).toThrow('汇总方法有 0 个：2 层的模型应当逐层写 1 个')
})

test('重算时没有的参照、目标、基期都是缺数', () => {
  const index = compileIndex(base, panel([1, 2, 3], [3, 1, 2]))
  const specs = [
    { method: 'distance to reference', unit: '没有' },
    { method: 'distance to target' },
    { method: 'goalposts', low: 0, high: 1 },
    { method: 'fixed base', period: '没有', of: 'own value' },
    { method: 'fixed base', period: '没有', of: 'mean of units' },
  ] as const
  for (const normalise of specs) expect([...index.regenerate({ normalise }).top]).toEqual([NaN, NaN, NaN])
})
