import { runIndex, type Model } from '@dongjian/composite-index'
import { expect, test } from 'vitest'
import { agreeWith, freezeRun } from './frozen.ts'

const model: Model = {
  name: '一项',
  levels: ['指标', '指数'],
  elements: [
    { code: '指数', name: '指数', level: 2, parent: null, weight: 1 },
    { code: '甲', name: '甲', level: 1, parent: '指数', weight: 1 },
  ],
  steps: { normalise: { method: 'min-max', low: 0, high: 100 }, aggregate: { method: 'arithmetic' } },
}
const freeze = (values: readonly number[]) =>
  freezeRun(
    runIndex(model, {
      periods: ['2023'],
      units: ['a', 'b', 'c', 'd'],
      columns: new Map([['甲', Float64Array.from(values)]]),
    }),
  )
const frozen = freeze([1, 2, NaN, 5])

test('缺的留空，位次从一起', () => {
  expect(frozen.scores['指数']).toEqual([[0, 25, null, 100]])
  expect(frozen.places['指数']).toEqual([[3, 2, null, 1]])
})

test('同样的数据重算，一位不差', () => {
  expect(agreeWith(frozen, freeze([1, 2, NaN, 5]))).toBe('same bits')
})

test('末位的出入看得出来，位次不变的仍是同一版', () => {
  expect(agreeWith(frozen, freeze([1, 2 + 1e-12, NaN, 5]))).toBe('same places')
})

test.each([
  ['得分变了', [1, 2.1, NaN, 5]],
  ['缺的变成有', [1, 2, 3, 5]],
  ['有的变成缺', [1, NaN, NaN, 5]],
])('%s就不是同一版', (_, values) => {
  expect(agreeWith(frozen, freeze(values))).toBe('different')
})
