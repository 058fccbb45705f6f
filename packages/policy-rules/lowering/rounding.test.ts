import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Number34 } from '../values/number.ts'
import type { Rounding } from './node.ts'
import { divide } from './rounding.ts'

const modes: readonly [Rounding, number][] = [
  ['floor', Number34.ROUND_FLOOR],
  ['ceiling', Number34.ROUND_CEIL],
  ['up', Number34.ROUND_UP],
  ['down', Number34.ROUND_DOWN],
  ['half up', Number34.ROUND_HALF_UP],
  ['half down', Number34.ROUND_HALF_DOWN],
  ['half even', Number34.ROUND_HALF_EVEN],
]

test.each(modes)('整数除法取整与十进制一致：%s', (mode, rounding) => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(1, 2, 4, 5, 8, 10, 100), (value, by) => {
      const exact = new Number34(value).div(by).toDecimalPlaces(0, rounding as 0)
      expect(divide(mode, BigInt(value), BigInt(by))).toBe(BigInt(exact.toFixed()))
    }),
  )
})
