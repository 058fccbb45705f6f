import { expect, test } from 'vitest'
import { compileIndex } from '../../run/compile-index.ts'
import { Generator } from '../random/generator.ts'
import { saltelliDesign } from '../sensitivity/saltelli.ts'
import { sensitivity } from '../sensitivity/sensitivity.ts'
import { makeIndex } from '../testing/made-index.ts'
import { replayDesign } from './replay-design.ts'

const { model, panel } = makeIndex({ seed: 71 })
const parameters = [
  { name: '标准化', alternatives: [{}, { normalise: { method: 'z-score', mean: 50, deviation: 10 } }] },
  { name: '汇总', alternatives: [{}, { aggregate: { method: 'geometric' } }, { aggregate: { method: 'harmonic' } }] },
] as const
const period = '2023'

test('逐行按所给的数取做法，得分和名次与单独重算的相同', () => {
  const uniform = [
    [0.1, 0.9],
    [0.6, 0.5],
  ]
  const { choices, runs } = replayDesign(model, panel, { parameters, uniform }, { period })
  expect(choices).toEqual([
    [0, 2],
    [1, 1],
  ])
  const compiled = compileIndex(model, panel)
  for (const [row, [one = 0, other = 0]] of choices.entries()) {
    const { top, rank } = compiled.regenerate({
      ...parameters[0].alternatives[one],
      ...parameters[1].alternatives[other],
    })
    expect(runs[row]).toEqual({ top: top.slice(12), rank: rank.slice(12) })
  }
  expect(replayDesign(model, panel, { parameters, uniform }, { period, picks: 'as COINr' }).choices).toEqual([
    [0, 2],
    [1, 0],
  ])
})

test('所给的设计是自己会抽的那一个时，指数与敏感性分析的相同', () => {
  const uniform = saltelliDesign(Generator.of(5), 30, 2).map((row) => [...row])
  const { indices, units } = replayDesign(model, panel, { parameters, uniform, size: 30 }, { period })
  const own = sensitivity(model, panel, { parameters }, { seed: 5, size: 30, bootstrap: 0, period })
  expect(indices).toEqual(own.parameters.map(({ first, total }) => ({ first, total })))
  expect(units.every(({ ranks }) => ranks.reduce((sum, count) => sum + count, 0) === 60)).toBe(true)
})

test('行数和列数不对的拒绝', () => {
  expect(() => replayDesign(model, panel, { parameters, uniform: [[0.1]] }, { period })).toThrow('第1行有1个数')
  expect(() => replayDesign(model, panel, { parameters, uniform: [[0.1, 0.2]], size: 3 }, { period })).toThrow('要12行')
})
