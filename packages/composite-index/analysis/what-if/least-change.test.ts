import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastChange } from './least-change.ts'

test('单调时找到门槛：够的够，差一点的不够；向上向下都一样', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.boolean(), (threshold, isDown) => {
      const [start, end] = isDown ? [10, -10] : [-10, 10]
      const edge = start + (end - start) * threshold
      const placeAt = (at: number) => ((isDown ? at <= edge : at >= edge) ? 3 : 8)
      const { at, best, isUneven } = leastChange(placeAt, { start, end, goal: 3 })
      expect(placeAt(at ?? NaN)).toBe(3)
      expect(placeAt((at ?? NaN) - (end - start) * 1e-11)).toBe(8)
      expect(Math.abs((at ?? NaN) - edge)).toBeLessThan(1e-10)
      expect([best, isUneven]).toEqual([3, false])
    }),
  )
})

test('先进后退：仍找到先到的一处，并说不平顺', () => {
  const placeAt = (at: number) => (at >= 4 && at <= 7 ? 2 : 6)
  const found = leastChange(placeAt, { start: 0, end: 16, goal: 2 })
  expect(found.at).toBeCloseTo(4, 9)
  expect(found.isUneven).toBe(true)
})

test('两步之间的一小段也找得到：别的单位的数处会有跳动', () => {
  const placeAt = (at: number) => (at > 5.1 && at < 5.2 ? 2 : 6)
  expect(leastChange(placeAt, { start: 0, end: 16, goal: 2 }).at).toBeNull()
  expect(leastChange(placeAt, { start: 0, end: 16, goal: 2, marks: [5.1, 5.2] }).at).toBeCloseTo(5.1, 9)
})

test('到不了：说最好到第几位；起点就够：不用动', () => {
  expect(leastChange((at) => 9 - at, { start: 0, end: 4, goal: 1 })).toEqual({ at: null, best: 5, isUneven: false })
  expect(leastChange(() => 1, { start: 0, end: 4, goal: 1 }).at).toBe(0)
})
