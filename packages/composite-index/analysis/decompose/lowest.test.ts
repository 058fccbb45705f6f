import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOfLowest } from './lowest.ts'

test('一路最低的得全部；中途交叉的按时间分；同路的平分', () => {
  expect(
    shareOfLowest([
      [1, 2],
      [3, 4],
    ]),
  ).toEqual([1, 0])
  expect(
    shareOfLowest([
      [0, 4],
      [2, 2],
    ]),
  ).toEqual([0.5, 0.5])
  expect(
    shareOfLowest([
      [1, 2],
      [1, 2],
      [5, 5],
    ]),
  ).toEqual([0.5, 0.5, 0])
  expect(
    shareOfLowest([
      [1, 1],
      [1, 0],
    ]),
  ).toEqual([0, 1])
})

test('份额合计为 1，加权的变化恰为最小值的变化，与逐步走的结果相符', () => {
  const value = fc.double({ min: -100, max: 100, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 }), (paths) => {
      const shares = shareOfLowest(paths)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      const moved = shares.reduce((sum, share, at) => sum + share * ((paths[at]?.[1] ?? 0) - (paths[at]?.[0] ?? 0)), 0)
      const least = (side: 0 | 1) => Math.min(...paths.map((path) => path[side]))
      expect(moved).toBeCloseTo(least(1) - least(0), 10)
      const steps = 400
      const counted = paths.map(() => 0)
      for (let step = 0; step < steps; step += 1) {
        const heights = paths.map(([a, b]) => a + ((b - a) * (step + 0.5)) / steps)
        const at = heights.indexOf(Math.min(...heights))
        counted[at] = (counted[at] ?? 0) + 1 / steps
      }
      // Paths that coincide share, where walking gives all to the first: compare how much they have moved the least.
      const walked = counted.reduce(
        (sum, share, at) => sum + share * ((paths[at]?.[1] ?? 0) - (paths[at]?.[0] ?? 0)),
        0,
      )
      expect(Math.abs(walked - moved)).toBeLessThan(paths.length * 1.1)
    }),
  )
})
