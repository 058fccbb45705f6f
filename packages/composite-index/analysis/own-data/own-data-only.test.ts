import { expect, test } from 'vitest'
import type { Panel } from '../../data/panel.ts'
import type { Model } from '../../model/model.ts'
import { runIndex } from '../../run/run-index.ts'
import { makeIndex } from '../testing/made-index.ts'
import { whatIf } from '../what-if/what-if.ts'
import { ownDataOnly } from './own-data-only.ts'

function alone({ periods, units, columns }: Panel): Panel {
  const own = [...columns].map(
    ([code, column]) =>
      [code, Float64Array.from(periods, (_, period) => column[period * units.length] ?? NaN)] as const,
  )
  return { periods, units: ['县1'], columns: new Map(own) }
}

test.each([
  ['定基 100', { method: 'fixed base', period: '2022', of: 'own value' }],
  ['标杆值', { method: 'goalposts', low: 0, high: 100 }],
] as const)('%s：只有本县的数据也算得出，与全部数据算的相同，改数后也相同', (_, normalise) => {
  const { model, panel } = makeIndex({ seed: 61, normalise })
  const question = { unit: '县1', period: '2023', values: { I1: 80, I4: 20 } }
  const answer = ownDataOnly(model, alone(panel), question)
  const all = whatIf(model, panel, question)
  expect(answer.before).toBeCloseTo(all.before.score ?? NaN, 12)
  expect(answer.after).toBeCloseTo(all.after.score ?? NaN, 12)
  expect(answer.unjudged).toEqual([])
  const run = runIndex(model, panel)
  for (const { code, before } of answer.judged) expect(before).toBeCloseTo(run.elements.get(code)?.score[12] ?? NaN, 12)
  expect(answer.sentences).toEqual(['名次要和其他单位比，这里只有本单位的数据，各级名次都不能判断。'])
})

test('有一项要靠其他县：它和它的上级都不能算，别的照算，各有一句话', () => {
  const { model, panel } = makeIndex({ seed: 62, normalise: { method: 'goalposts', low: 0, high: 100 } })
  const elements = model.elements.map((element) =>
    element.code === 'I1' ? { ...element, normalise: { method: 'min-max', low: 0, high: 100 } as const } : element,
  )
  const answer = ownDataOnly({ ...model, elements }, alone(panel), { unit: '县1', period: '2023' })
  expect(answer.judged.map(({ code }) => code)).toEqual(['I2', 'I3', 'I4', 'I5', 'I6', 'B'])
  expect(answer.unjudged).toEqual([
    { code: 'I1', name: '指标1', why: '“指标1”按各单位的最大值和最小值折算，没有其他单位的数据，不能算分。' },
    { code: 'A', name: '创新投入', why: '“创新投入”不能算分：其中“指标1”不能判断。' },
    { code: 'X', name: '科创指数', why: '“科创指数”不能算分：其中“创新投入”不能判断。' },
  ])
  expect([answer.before, answer.after]).toEqual([null, null])
  expect(answer.sentences.slice(1)).toEqual(answer.unjudged.map(({ why }) => why))
})

test('每一种要靠其他县的做法都说得出', () => {
  const { model, panel } = makeIndex({ seed: 63, normalise: { method: 'goalposts', low: 0, high: 100 } })
  const ways = [
    { method: 'z-score', mean: 0, deviation: 1 },
    { method: 'rank' },
    { method: 'borda' },
    { method: 'percentile rank' },
    { method: 'distance to maximum' },
    { method: 'fraction of maximum' },
    { method: 'distance to reference', unit: '县2' },
    { method: 'distance to target' },
    { method: 'fixed base', period: '2022', of: 'mean of units' },
  ] as const
  for (const normalise of ways) {
    const steps = { ...model.steps, normalise }
    const { unjudged } = ownDataOnly({ ...model, steps }, alone(panel), { unit: '县1', period: '2023' })
    expect(unjudged.map(({ code }) => code)).toEqual(model.elements.map(({ code }) => code))
    expect(unjudged[0]?.why).toMatch(/^“指标1”(按|以).+，没有其他单位的数据，不能算分。$/)
  }
})

test('两两比较、主成分权重、缺数要补、极端值：各有说法', () => {
  const { model, panel } = makeIndex({ seed: 64, normalise: { method: 'goalposts', low: 0, high: 100 } })
  const ask = (steps: Partial<Model['steps']>, own = alone(panel)) =>
    ownDataOnly({ ...model, steps: { ...model.steps, ...steps } }, own, { unit: '县1', period: '2023' })
  const compared = ask({ aggregate: [{ method: 'arithmetic' }, { method: 'copeland' }] })
  expect(compared.unjudged).toEqual([{ code: 'X', name: '科创指数', why: expect.stringContaining('两两比较') }])
  const loaded = ask({ weigh: { method: 'principal component', level: 2 } })
  expect(loaded.unjudged.map(({ code }) => code)).toEqual(['X'])
  const gap = { ...alone(panel), columns: new Map([...alone(panel).columns, ['I1', Float64Array.of(50, NaN)]]) }
  expect(ask({ impute: { method: 'mean' } }, gap).unjudged[0]?.why).toContain('本单位缺数')
  expect(ask({}, gap).before).not.toBeNull()
  expect(ask({ treat: { winsorise: 5, skewness: 2, kurtosis: 3.5 } }).sentences.at(-1)).toContain('极端值')
})

test('没有的列当作缺数；数太少的按模型不参加，说清楚', () => {
  const { model, panel } = makeIndex({ seed: 65, normalise: { method: 'goalposts', low: 0, high: 100 } })
  const own = alone(panel)
  const two = { ...own, columns: new Map([...own.columns].filter(([code]) => code === 'I1' || code === 'I2')) }
  const ask = (steps: Partial<Model['steps']>, values = {}) =>
    ownDataOnly({ ...model, steps: { ...model.steps, ...steps } }, two, { unit: '县1', period: '2023', values })
  expect(ask({}).judged.map(({ code, before }) => [code, before === null])).toEqual([
    ['I1', false],
    ['I2', false],
    ['I3', true],
    ['I4', true],
    ['I5', true],
    ['I6', true],
    ['A', false],
    ['B', false],
    ['X', false],
  ])
  const screened = ask({ screen: { available: 0.6 } })
  expect(screened.before).toBeNull()
  expect(screened.sentences[1]).toBe('本单位的数太少，按这个模型不参加计算，没有得分。')
  const late = ask({ impute: { method: 'mean' }, screen: { available: 0.6, after: 'imputation' } })
  expect(late.sentences.some((sentence) => sentence.includes('不参加计算'))).toBe(false)
  const filled = ask({ screen: { available: 0.6 } }, { I3: 10, I4: 20 })
  expect(filled.before).toBeNull()
  expect(filled.after).toBeGreaterThan(0)
})
