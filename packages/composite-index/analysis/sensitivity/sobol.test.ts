import { expect, test } from 'vitest'
import { Generator } from '../random/generator.ts'
import { saltelliDesign } from './saltelli.ts'
import { sobolIndices, sobolIntervals } from './sobol.ts'

function outputsOf(size: number, parameters: number, model: (x: readonly number[]) => number): Float64Array {
  return Float64Array.from(saltelliDesign(Generator.of(1), size, parameters), (row) => model([...row]))
}

test('设计：N×(d+2) 行，第 i 组只有第 i 列换成 B 的', () => {
  const rows = saltelliDesign(Generator.of(3), 5, 3)
  expect(rows).toHaveLength(25)
  for (let parameter = 0; parameter < 3; parameter += 1) {
    for (let at = 0; at < 5; at += 1) {
      const mixed = rows[10 + parameter * 5 + at]
      const expected = rows[at]?.with(parameter, rows[5 + at]?.[parameter] ?? NaN)
      expect(mixed).toEqual(expected)
    }
  }
})

test('Ishigami 函数的指数与解析解相符', () => {
  // a = 7, b = 0.1 (Ishigami and Homma 1990): the variances have closed forms.
  const [a, b] = [7, 0.1]
  const outputs = outputsOf(20_000, 3, ([x = 0, y = 0, z = 0]) => {
    const [u, v, w] = [x, y, z].map((part) => Math.PI * (2 * part - 1)) as [number, number, number]
    return Math.sin(u) + a * Math.sin(v) ** 2 + b * w ** 4 * Math.sin(u)
  })
  const first = [0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2, a ** 2 / 8, 0]
  const together = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50)
  const all = (first[0] ?? 0) + (first[1] ?? 0) + together
  const total = [(first[0] ?? 0) + together, first[1] ?? 0, together]
  for (const [at, index] of sobolIndices(outputs, 20_000).indices.entries()) {
    expect(Math.abs(index.first - (first[at] ?? 0) / all)).toBeLessThan(0.05)
    expect(Math.abs(index.total - (total[at] ?? 0) / all)).toBeLessThan(0.03)
  }
})

test('可加的函数：一阶与总效应相同，各占系数平方的份额', () => {
  const outputs = outputsOf(20_000, 3, ([x = 0, y = 0, z = 0]) => x + 2 * y + 3 * z)
  for (const [at, index] of sobolIndices(outputs, 20_000).indices.entries()) {
    const share = (at + 1) ** 2 / 14
    expect(Math.abs(index.total - share)).toBeLessThan(0.02)
    expect(Math.abs(index.first - share)).toBeLessThan(0.05)
  }
})

test('估计式与照书写的公式逐位同值', () => {
  const size = 40
  const outputs = outputsOf(size, 2, ([x = 0, y = 0]) => x * y + x ** 2)
  const block = (from: number) => outputs.slice(from * size, (from + 1) * size)
  const [yA, yB] = [block(0), block(1)]
  const both = Float64Array.of(...yA, ...yB)
  const mean = both.reduce((sum, y) => sum + y, 0) / both.length
  const variance = both.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (both.length - 1)
  for (const [at, index] of sobolIndices(outputs, size).indices.entries()) {
    const mixed = block(2 + at)
    const first = mixed.reduce((sum, y, row) => sum + (yB[row] ?? 0) * (y - (yA[row] ?? 0)), 0) / size / variance
    const total = mixed.reduce((sum, y, row) => sum + ((yA[row] ?? 0) - y) ** 2, 0) / (2 * size * variance)
    expect(index.first).toBeCloseTo(first, 12)
    expect(index.total).toBeCloseTo(total, 12)
  }
})

test('从不变化的结果：谁也没有份额，不是 NaN', () => {
  const { indices, variance } = sobolIndices(
    outputsOf(10, 2, () => 4),
    10,
  )
  expect(variance).toBe(0)
  expect(indices).toEqual([
    { first: 0, total: 0 },
    { first: 0, total: 0 },
  ])
})

test('自助法区间：种子相同就相同，包住估计值，样本大就窄', () => {
  const width = (size: number) => {
    const outputs = outputsOf(size, 2, ([x = 0, y = 0]) => x + y + x * y)
    const draw = () => sobolIntervals(outputs, size, { generator: Generator.of(9), times: 200 })
    const [interval] = draw()
    expect(draw()).toEqual(draw())
    const [index] = sobolIndices(outputs, size).indices
    const [low, high] = interval?.total ?? [NaN, NaN]
    expect(low).toBeLessThan(index?.total ?? NaN)
    expect(high).toBeGreaterThan(index?.total ?? NaN)
    return high - low
  }
  expect(width(2000)).toBeLessThan(width(100))
})
