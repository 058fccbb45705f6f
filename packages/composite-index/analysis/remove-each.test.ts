import { expect, test } from 'vitest'
import type { Model } from '../model/model.ts'
import { runIndex } from '../run/run-index.ts'
import { removeEach } from './remove-each.ts'
import { makeIndex } from './testing/made-index.ts'

const { model, panel } = makeIndex({ seed: 31, periods: ['2023'] })

test('去掉一项与模型里没有这一项的结果相同', () => {
  const removals = removeEach(model, panel, { level: 1, period: '2023' })
  expect(removals.map(({ removed }) => removed)).toEqual(['I1', 'I2', 'I3', 'I4', 'I5', 'I6'])
  const nominal = runIndex(model, panel).elements.get('X')
  for (const { removed, ranks, scores, meanShift, maxShift } of removals) {
    const without: Model = { ...model, elements: model.elements.filter(({ code }) => code !== removed) }
    const top = runIndex(without, panel).elements.get('X')
    expect(ranks).toEqual([...(top?.rank ?? [])])
    for (const [at, score] of scores.entries()) expect(score).toBeCloseTo(top?.score[at] ?? NaN, 10)
    const shifts = ranks.map((rank, at) => Math.abs((rank ?? NaN) - (nominal?.rank[at] ?? NaN)))
    expect(meanShift).toBeCloseTo(shifts.reduce((sum, shift) => sum + shift, 0) / 12, 12)
    expect(maxShift).toBe(Math.max(...shifts))
  }
})

test('去掉一个分组：指数就是另一个分组', () => {
  const run = runIndex(model, panel)
  const [withoutA, withoutB] = removeEach(model, panel, { level: 2, period: '2023' })
  for (const [removal, code] of [
    [withoutA, 'B'],
    [withoutB, 'A'],
  ] as const) {
    for (const [at, score] of (removal?.scores ?? []).entries())
      expect(score).toBeCloseTo(run.elements.get(code)?.score[at] ?? NaN, 10)
  }
})

test('独苗去掉后，它的上级没有得分，指数由其余的合成', () => {
  const lonely: Model = {
    ...model,
    elements: model.elements.filter(({ parent, code }) => parent !== 'A' || code === 'I1'),
  }
  const run = runIndex(lonely, panel)
  const [removal] = removeEach(lonely, panel, { level: 1, period: '2023' })
  for (const [at, score] of (removal?.scores ?? []).entries())
    expect(score).toBeCloseTo(run.elements.get('B')?.score[at] ?? NaN, 10)
})

test('主成分的权重，连同留下的负载荷，按算出来的用', () => {
  const weigh = { method: 'principal component', level: 1, negative: 'kept' } as const
  const loaded: Model = { ...model, steps: { ...model.steps, weigh } }
  const run = runIndex(loaded, panel)
  const weightOf = (code: string) => run.elements.get(code)?.weight ?? NaN
  expect(model.elements.some(({ code }) => weightOf(code) < 0)).toBe(true)
  const [first] = removeEach(loaded, panel, { level: 1, period: '2023' })
  // Without I1 the group A is made of I3 and I5.
  const group = (at: number) => {
    const score = (code: string) => run.elements.get(code)?.score[at] ?? NaN
    const [three, five] = [weightOf('I3'), weightOf('I5')]
    return (three * score('I3') + five * score('I5')) / (three + five)
  }
  for (const [at, score] of (first?.scores ?? []).entries()) {
    const b = run.elements.get('B')?.score[at] ?? NaN
    expect(score).toBeCloseTo(weightOf('A') * group(at) + weightOf('B') * b, 8)
  }
})

test('没有的层拒绝', () => {
  expect(() => removeEach(model, panel, { level: 3, period: '2023' })).toThrow('层次从 1 到2')
})
