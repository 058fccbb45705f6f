import { expect, test } from 'vitest'
import { compileIndex } from '../../run/compile-index.ts'
import { runIndex } from '../../run/run-index.ts'
import type { Design } from '../design/design.ts'
import { makeIndex } from '../testing/made-index.ts'
import { sensitivity } from './sensitivity.ts'

const { model, panel } = makeIndex({ seed: 21, units: 20, periods: ['2023'] })
const options = { seed: 3, size: 64, bootstrap: 100, period: '2023' }
const aggregations = [{ aggregate: { method: 'arithmetic' } }, { aggregate: { method: 'geometric' } }] as const
const normalisations = [
  { normalise: { method: 'min-max', low: 1, high: 100 } },
  { normalise: { method: 'z-score', mean: 10, deviation: 2 } },
  { normalise: { method: 'rank' } },
] as const
const design: Design = {
  parameters: [
    { name: '标准化', alternatives: normalisations },
    { name: '合成', alternatives: aggregations },
  ],
}

test('种子相同逐位相同；做 N×(d+2) 次；区间不倒挂', () => {
  const result = sensitivity(model, panel, design, options)
  expect(sensitivity(model, panel, design, options)).toEqual(result)
  expect(result.regenerations).toBe(64 * 4)
  for (const { firstLow, firstHigh, totalLow, totalHigh } of result.parameters) {
    expect(firstLow).toBeLessThanOrEqual(firstHigh ?? NaN)
    expect(totalLow).toBeLessThanOrEqual(totalHigh ?? NaN)
  }
  expect(sensitivity(model, panel, design, { ...options, bootstrap: 0 }).parameters[0]).toMatchObject({
    firstLow: null,
    totalHigh: null,
  })
})

test('样本大时与逐一列举全部搭配的方差分解相符', () => {
  const compiled = compileIndex(model, panel)
  const nominal = runIndex(model, panel).elements.get('X')?.rank ?? new Float64Array()
  const output = (row: number, column: number) => {
    const { rank } = compiled.regenerate({ ...normalisations[row], ...aggregations[column] })
    return rank.reduce((sum, place, at) => sum + Math.abs(place - (nominal[at] ?? NaN)), 0) / rank.length
  }
  const table = [0, 1, 2].map((row) => [output(row, 0), output(row, 1)])
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = (values: readonly number[]) => mean(values.map((value) => (value - mean(values)) ** 2))
  const all = variance(table.flat())
  const rows = variance(table.map(mean)) / all
  const columns = variance([0, 1].map((column) => mean(table.map((row) => row[column] ?? NaN)))) / all
  const { parameters } = sensitivity(model, panel, design, { ...options, size: 20_000, bootstrap: 0 })
  expect(parameters[0]?.first).toBeCloseTo(rows, 1)
  expect(parameters[0]?.total).toBeCloseTo(1 - columns, 1)
  expect(parameters[1]?.first).toBeCloseTo(columns, 1)
  expect(parameters[1]?.total).toBeCloseTo(1 - rows, 1)
})

test('没有影响的一项份额为 0；全不影响时方差为 0', () => {
  const idle: Design = { parameters: [...design.parameters, { name: '极端值', alternatives: [{}, {}] }] }
  expect(sensitivity(model, panel, idle, options).parameters[2]).toMatchObject({ first: 0, total: 0 })
  const still = sensitivity(model, panel, { parameters: [{ name: '极端值', alternatives: [{}, {}] }] }, options)
  expect(still).toMatchObject({ variance: 0, parameters: [{ first: 0, firstLow: 0, firstHigh: 0, total: 0 }] })
})

test('可以问一个单位的名次或得分', () => {
  const minMaxOnly: Design = {
    parameters: [
      { name: '合成', alternatives: aggregations },
      { name: '权重', noisyWeights: [{ level: 2, factor: 0.3 }] },
    ],
  }
  const score = sensitivity(model, panel, minMaxOnly, { ...options, output: { scoreOf: '县3' } })
  expect(score.variance).toBeGreaterThan(0)
  const rank = sensitivity(model, panel, design, { ...options, output: { rankOf: '县3' } })
  expect(rank.parameters.map(({ name }) => name)).toEqual(['标准化', '合成'])
  expect(() => sensitivity(model, panel, design, { ...options, output: { rankOf: '某县' } })).toThrow('没有“某县”')
})

test('算不出结果的搭配拒绝，说清是哪一种', () => {
  const bad: Design = {
    parameters: [
      { name: '标准化', alternatives: [{ normalise: { method: 'min-max', low: -100, high: -1 } }, {}] },
      { name: '合成', alternatives: [{ aggregate: { method: 'geometric' } }, {}] },
    ],
  }
  expect(() => sensitivity(model, panel, bad, options)).toThrow('标准化取第1种（共2种），合成取第1种（共2种）')
  expect(() => sensitivity(model, panel, design, { ...options, size: 2 })).toThrow('大于 2')
  expect(() => sensitivity(model, panel, design, { ...options, bootstrap: -1 })).toThrow('不能是-1')
})
