import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Model } from '../../model/model.ts'
import { runIndex } from '../../run/run-index.ts'
import { makeIndex } from '../testing/made-index.ts'
import { prepareWhatIf, whatIf } from './what-if.ts'

const made = makeIndex({ seed: 41, units: 10 })

test('与把数改好再整个重算的结果逐位相同；超过谁、被谁超过与得分相符', () => {
  const value = fc.double({ min: 1, max: 120, noNaN: true })
  const ask = prepareWhatIf(made.model, made.panel)
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9 }),
      fc.dictionary(fc.constantFrom('I1', 'I2', 'I3'), value),
      (unit, values) => {
        const { model, panel } = made
        const answer = ask({ unit: `县${unit + 1}`, period: '2023', values })
        const columns = new Map(
          [...panel.columns].map(([code, column]) => [
            code,
            column.with(10 + unit, values[code] ?? column[10 + unit] ?? NaN),
          ]),
        )
        const [before, after] = [runIndex(model, panel), runIndex(model, { ...panel, columns })].map((run) =>
          run.elements.get('X'),
        )
        expect(answer.before).toEqual({ score: before?.score[10 + unit], rank: before?.rank[10 + unit] })
        expect(answer.after).toEqual({ score: after?.score[10 + unit], rank: after?.rank[10 + unit] })
        const behind = (result: typeof before, other: number) =>
          (result?.score[10 + other] ?? NaN) < (result?.score[10 + unit] ?? NaN)
        const passed = panel.units.filter(
          (_, other) => other !== unit && !behind(before, other) && behind(after, other),
        )
        const passedBy = panel.units.filter(
          (_, other) => other !== unit && behind(before, other) && !behind(after, other),
        )
        expect([answer.passed, answer.passedBy]).toEqual([passed, passedBy])
      },
    ),
    { numRuns: 60 },
  )
})

test('除以人口的指标按人均的数设；人口也可以一起设', () => {
  const { model, panel } = makeIndex({ seed: 42, periods: ['2023'] })
  const perHead: Model = {
    ...model,
    elements: model.elements.map((element) => (element.code === 'I1' ? { ...element, denominator: '人口' } : element)),
  }
  const people = Float64Array.from(panel.units, (_, at) => 10 + at)
  const withPeople = { ...panel, columns: new Map([...panel.columns, ['人口', people]]) }
  const run = (value: number, count: number) => {
    const columns = new Map([
      ...withPeople.columns,
      ['I1', (panel.columns.get('I1') ?? people).with(0, value)],
      ['人口', people.with(0, count)],
    ])
    return runIndex(perHead, { ...withPeople, columns }).elements.get('X')?.score[0]
  }
  const ask = (values: Record<string, number>) =>
    whatIf(perHead, withPeople, { unit: '县1', period: '2023', values }).after.score
  expect(ask({ I1: 4 })).toBeCloseTo(run(40, 10) ?? NaN, 12)
  expect(ask({ I1: 4, 人口: 20 })).toBeCloseTo(run(80, 20) ?? NaN, 12)
  const unknown = { ...withPeople, columns: new Map([...withPeople.columns, ['人口', people.with(0, NaN)]]) }
  expect(() => whatIf(perHead, unknown, { unit: '县1', period: '2023', values: { I1: 4 } })).toThrow(
    '要除以“人口”，本单位没有这个数',
  )
})

test('没有的指标、不是数字的数、没有的单位拒绝；不设数就是原样', () => {
  const { model, panel } = made
  const ask = (values: Record<string, number>, unit = '县1') => whatIf(model, panel, { unit, period: '2023', values })
  expect(() => ask({ 没有: 1 })).toThrow('模型里没有“没有”这项指标')
  expect(() => ask({ I1: NaN })).toThrow('“指标1”要设的数不是数字')
  expect(() => ask({}, '某县')).toThrow('没有“某县”')
  const same = ask({})
  expect(same.after).toEqual(same.before)
})

test('原来没有总分的单位：补齐后有了名次', () => {
  const { model, panel } = makeIndex({ seed: 43, periods: ['2023'] })
  const columns = new Map([...panel.columns].map(([code, column]) => [code, column.with(0, NaN)]))
  const { before, after } = whatIf(
    model,
    { ...panel, columns },
    { unit: '县1', period: '2023', values: { I1: 50, I2: 50 } },
  )
  expect(before).toEqual({ score: null, rank: null })
  expect(after.rank).toBeGreaterThan(0)
})
