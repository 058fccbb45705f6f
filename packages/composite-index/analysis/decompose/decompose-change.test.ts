import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Aggregation } from '../../model/aggregation.ts'
import type { Model } from '../../model/model.ts'
import { runIndex } from '../../run/run-index.ts'
import { makeIndex, type MadeOptions } from '../testing/made-index.ts'
import type { Change, EffectKind } from './change.ts'
import { decomposeChange } from './decompose-change.ts'

const aggregations: readonly Aggregation[] = [
  { method: 'arithmetic' },
  { method: 'geometric' },
  { method: 'harmonic' },
  { method: 'generalised mean', power: 2 },
  { method: 'generalised mean', power: -0.5 },
  { method: 'copeland' },
  { method: 'mean-min', alpha: 0.8, beta: 2 },
  { method: 'mean-spread penalty', sign: '-' },
  { method: 'mean-spread penalty', sign: '+', spread: 'sample' },
]

const of = ({ effects }: Change, kind: EffectKind) => effects.filter((effect) => effect.kind === kind)
const sumOf = ({ effects }: Change) => effects.reduce((sum, { effect }) => sum + effect, 0)

function expectExact(change: Change): void {
  const size = change.effects.reduce((sum, { effect }) => sum + Math.abs(effect), Math.abs(change.after))
  expect(Math.abs(sumOf(change) - change.change)).toBeLessThan(1e-12 * size)
}

const named = (list: readonly Aggregation[]) => list.map((one) => [JSON.stringify(one), one] as const)
const question = { unit: '县1', from: '2022', to: '2023' }

test.each(named(aggregations))('%s：两年之间，各项合计恰为变化；前后对调只换正负', (_, aggregate) => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(0, 0.15), (seed, gaps) => {
      const { model, panel } = makeIndex({ seed, gaps, units: 6, aggregate: [{ method: 'arithmetic' }, aggregate] })
      const run = runIndex(model, panel)
      const { rank } = run.elements.get('X') ?? { rank: [] }
      fc.pre(!Number.isNaN((rank[0] ?? NaN) + (rank[6] ?? NaN)))
      const change = decomposeChange(run, run, question)
      expectExact(change)
      const back = decomposeChange(run, run, { unit: '县1', from: '2023', to: '2022' })
      for (const { kind, code, effect } of change.effects) {
        const other = back.effects.find((one) => one.kind === kind && one.code === code)
        expect(other?.effect ?? 0).toBeCloseTo(-effect, 8)
      }
    }),
    { numRuns: 60 },
  )
})

test.each(named(aggregations))('%s 在下层：权重、指标增减、缺数、做法都变，合计仍恰为变化', (_, aggregate) => {
  fc.assert(
    fc.property(fc.integer(), fc.boolean(), (seed, isOtherMethod) => {
      const made = (options: Partial<MadeOptions>) =>
        makeIndex({ seed, gaps: 0.1, units: 6, aggregate: [aggregate, { method: 'arithmetic' }], ...options })
      const before = made({})
      const after = made({
        seed: seed === 0 ? 1 : -seed,
        indicators: 7,
        ...(isOtherMethod && { normalise: { method: 'z-score', mean: 50, deviation: 5 } }),
      })
      const [old, now] = [runIndex(before.model, before.panel), runIndex(after.model, after.panel)]
      const scores = [old.elements.get('X')?.score[0], now.elements.get('X')?.score[6]]
      fc.pre(scores.every((score) => score !== undefined && !Number.isNaN(score)))
      const change = decomposeChange(old, now, question)
      expectExact(change)
      expect(of(change, 'method')).toHaveLength(isOtherMethod ? 1 : 0)
      expect(change.effects.every(({ effect }) => Number.isFinite(effect))).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('只有一项指标动了：变化全部归它，连同原来的数和现在的数', () => {
  const normalise = { method: 'goalposts', low: 0, high: 100 } as const
  const { model, panel } = makeIndex({ seed: 4, periods: ['2022'], normalise })
  const column = panel.columns.get('I1') ?? new Float64Array(12)
  const later = { ...panel, columns: new Map([...panel.columns, ['I1', column.with(0, 99)]]) }
  const [before, after] = [runIndex(model, panel), runIndex(model, later)]
  const change = decomposeChange(before, after, { unit: '县1', from: '2022', to: '2022' })
  expect(change.effects.filter(({ effect }) => effect !== 0)).toEqual([
    { kind: 'indicator', code: 'I1', effect: expect.closeTo(change.change, 12), values: [column[0], 99] },
  ])
})

test('只改权重：变化全部归权重；只改做法：变化全部归做法', () => {
  const { model, panel } = makeIndex({ seed: 5, periods: ['2022'] })
  const same = { unit: '县1', from: '2022', to: '2022' }
  const run = runIndex(model, panel)
  const heavy: Model = {
    ...model,
    elements: model.elements.map((element) => (element.code === 'I2' ? { ...element, weight: 5 } : element)),
  }
  const byWeights = decomposeChange(run, runIndex(heavy, panel), same)
  expect(of(byWeights, 'weight').reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(byWeights.change, 12)
  expect(byWeights.change).not.toBe(0)
  const geometric: Model = { ...model, steps: { ...model.steps, aggregate: { method: 'geometric' } } }
  const byMethod = decomposeChange(run, runIndex(geometric, panel), same)
  expect(of(byMethod, 'method').map(({ effect }) => effect)).toEqual([expect.closeTo(byMethod.change, 12)])
  expect(of(byMethod, 'indicator').every(({ effect }) => effect === 0)).toBe(true)
})

test('同一模型只是写法次序不同，不算做法变了', () => {
  const { model, panel } = makeIndex({ seed: 6 })
  const { normalise, aggregate } = model.steps
  const again: Model = {
    ...model,
    elements: model.elements.map((element) => ({ ...element })),
    steps: { aggregate, normalise },
  }
  const change = decomposeChange(runIndex(model, panel), runIndex(again, panel), question)
  expect(of(change, 'method')).toEqual([])
  expectExact(change)
})

test('没有总分的、没有的单位和期次拒绝', () => {
  const { model, panel } = makeIndex({ seed: 7 })
  const run = runIndex(model, panel)
  expect(() => decomposeChange(run, run, { ...question, unit: '某县' })).toThrow('没有“某县”')
  expect(() => decomposeChange(run, run, { ...question, to: '2030' })).toThrow('没有“2030”这一期')
  const columns = new Map([...panel.columns].map(([code, column]) => [code, column.with(0, NaN)]))
  const empty = runIndex(model, { ...panel, columns })
  expect(() => decomposeChange(empty, run, question)).toThrow('“县1”在2022没有总分')
})
