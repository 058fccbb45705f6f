import { expect, test } from 'vitest'
import { whyMissing } from '../data/missing.ts'
import { Order } from '../statistics/order.ts'
import { copeland } from './aggregate/copeland.ts'
import { outrank } from './aggregate/outranking.ts'
import { meanMin } from './aggregate/mean-min.ts'
import { meanSpreadPenalty } from './aggregate/mean-spread-penalty.ts'
import { impute } from './impute.ts'
import { distanceTo } from './normalise/distance-to.ts'
import { fixedBase } from './normalise/fixed-base.ts'
import { screenUnits } from './screen.ts'
import { emptyTreated, treat } from './treat.ts'

const of = (...values: number[]): Float64Array => Float64Array.of(...values)
const scores = (count: number, work: (into: Float64Array) => void): number[] => {
  const into = new Float64Array(count)
  work(into)
  return [...into]
}

test('Copeland：两两比较，过半的赢，赢的减输的', () => {
  const parts = { columns: [of(3, 2, 1), of(1, 2, 2), of(5, 5, 1)], weights: of(1, 2, 1) }
  expect(scores(3, (into) => copeland(parts, 0, 3, into))).toEqual([-1, 2, -1])
})

test('Copeland：缺数的一对只按两边都有的比，都没有的不分胜负', () => {
  const parts = { columns: [of(3, NaN, 1, NaN), of(NaN, 2, 2, NaN)], weights: of(1, 1) }
  expect(scores(4, (into) => copeland(parts, 0, 4, into))).toEqual([1, 0, -1, NaN])
})

test('两两比较的矩阵：赢的权重占比，样样都赢的数得出来', () => {
  const columns = [of(3, 2, 1), of(1, 2, 2), of(5, 5, 1)]
  const { matrix, dominant, dominantShare } = outrank(columns, [1, 2, 1])
  expect(matrix.map((row) => [...row])).toEqual([
    [0, 0.375, 0.5],
    [0.625, 0, 0.75],
    [0.5, 0.25, 0],
  ])
  expect([dominant, dominantShare]).toEqual([0, 0])
  expect(outrank([of(1, 2, 3), of(1, 3, 2)], [1, 1])).toMatchObject({ dominant: 2, dominantShare: 2 / 3 })
})

test('短板：α 是 0 时是平均，α 是 1、β 是 0 时是最短的', () => {
  const parts = { columns: [of(10), of(40)], weights: of(1, 1) }
  const at = (alpha: number, beta: number) => scores(1, (into) => meanMin(parts, 0, 1, into, { alpha, beta }))
  expect(at(0, 3)).toEqual([25])
  expect(at(1, 0)).toEqual([10])
  expect(at(0.5, 8)).toEqual([25 - 0.5 * (17 - 8)])
})

test('离散惩罚：平均减去方差除以平均；总体方差，或按样本', () => {
  const parts = { columns: [of(90), of(110)], weights: of(1, 1) }
  expect(scores(1, (into) => meanSpreadPenalty(parts, 0, 1, into, { sign: '-' }))).toEqual([99])
  expect(scores(1, (into) => meanSpreadPenalty(parts, 0, 1, into, { sign: '+' }))).toEqual([101])
  expect(scores(1, (into) => meanSpreadPenalty(parts, 0, 1, into, { sign: '-', spread: 'sample' }))).toEqual([98])
})

test('固定基期：基期自己正好是 100，越小越好的倒过来', () => {
  const series = of(37.3, 20, 74.6, 10)
  fixedBase(series, 2, { period: 0, of: 'own value' }, false)
  expect([...series]).toEqual([100, 100, 200, 50])
  const waste = of(4, 0, 2, 1)
  fixedBase(waste, 2, { period: 0, of: 'own value' }, true)
  expect([...waste]).toEqual([100, NaN, 200, NaN])
  const together = of(1, 3, 3, NaN)
  fixedBase(together, 2, { period: 0, of: 'mean of units' }, false)
  expect([...together]).toEqual([50, 150, 150, NaN])
})

test('到一点的距离：最小的是 0，到了是 1，过了看封不封顶', () => {
  const values = of(2, 4, 6, 8)
  distanceTo(values, 0, 4, 6, false)
  expect([...values]).toEqual([0, 0.5, 1, 1.5])
  const capped = of(2, 4, 6, 8)
  distanceTo(capped, 0, 4, 6, true)
  expect([...capped]).toEqual([0, 0.5, 1, 1])
})

test('异常值：全收缩成一样的不算数，改取对数', () => {
  const values = of(0, 0, 0, 0, 100)
  const done = emptyTreated(5)
  treat(values, 0, 5, { winsorise: 3, skewness: 1, kurtosis: 1 }, done)
  expect(done.logarithm).toBe(true)
  expect(values[4]).toBe(Math.log(101))
})

test('异常值：太少的数和不变的数不动', () => {
  for (const column of [of(1, 2, 1000), of(5, 5, 5, 5, 5), of(NaN, NaN, NaN, NaN)]) {
    const before = column.slice()
    treat(column, 0, column.length, { winsorise: 5, skewness: 0, kurtosis: -10 }, emptyTreated(column.length))
    expect(column).toEqual(before)
  }
})

const around = (times: readonly number[], units: number) => ({
  units,
  times,
  groups: new Map(),
  order: new Order(units),
})

test('补缺：按年份的直线，隔几年按年数分；两头照最近的', () => {
  const values = of(NaN, 10, NaN, 40, NaN)
  const why = Uint8Array.of(1, 0, 1, 0, 1)
  expect(impute(values, why, { method: 'panel linear' }, around([2015, 2016, 2018, 2022, 2023], 1))).toEqual([0, 2, 4])
  expect([...values]).toEqual([10, 10, 20, 40, 40])
  expect([...why]).toEqual([0, 0, 0, 0, 0])
})

test('补缺：一个数也没有的补不了，筛掉的不补', () => {
  const values = of(NaN, NaN, 3, NaN)
  const why = Uint8Array.of(1, whyMissing.screenedOut, 0, 1)
  expect(impute(values, why, { method: 'mean' }, around([2022, 2023], 2))).toEqual([3])
  expect([...values]).toEqual([NaN, NaN, 3, 3])
})

test('筛选：缺得多的和零多的各按各的界限', () => {
  const columns = [of(1, NaN, 0, 1), of(1, 1, 0, NaN), of(1, NaN, 1, 1), of(1, NaN, 1, 0)]
  const whys = columns.map((column) => new Uint8Array(column.length))
  expect([...screenUnits(columns, whys, { available: 0.75, nonzero: 0.6 })]).toEqual([0, 1, 1, 0])
  expect([...columns[0]!]).toEqual([1, NaN, NaN, 1])
  expect(whys[3]![2]).toBe(whyMissing.screenedOut)
})
