import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Number34 } from '../values/number.ts'
import type { Rounding } from './node.ts'
import { compareQuotient, divide, over, plus, roundQuotient, shift, type Quotient } from './quotient.ts'
import { constantOf } from './scaled.ts'

// Numerators and denominators of up to twenty digits: some comparisons can be shown, some cannot.
const whole = fc.oneof(
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.constantFrom(1n, 3n, 7n, 9n, 10n ** 16n + 1n, 3n * 10n ** 15n),
)
const decimal = fc.record({ whole, digits: fc.integer({ min: 0, max: 6 }) }).map(({ whole: value, digits }) => {
  const text = String(value < 0n ? -value : value).padStart(digits + 1, '0')
  const point = text.length - digits
  return `${value < 0n ? '-' : ''}${text.slice(0, point)}${digits > 0 ? `.${text.slice(point)}` : ''}`
})

interface Both {
  readonly lowered: Quotient
  /** As the interpreter computes it, rounding at each step. */
  readonly value: Number34
}

const quotient = fc
  .record({ n: decimal, d: decimal, w: decimal, step: fc.constantFrom('none', 'plus', 'over', 'shift') })
  .filter(({ d, w, step }) => Number(d) !== 0 && (step !== 'over' || Number(w) !== 0))
  .map(({ n, d, w, step }): Both => {
    const lowered = divide(constantOf(n), constantOf(d))
    const value = new Number34(n).div(d)
    if (step === 'plus') return { lowered: plus(lowered, constantOf(w)), value: value.plus(w) }
    if (step === 'over') return { lowered: over(lowered, constantOf(w)), value: value.div(w) }
    return step === 'shift' ? { lowered: shift(lowered, 2), value: value.times(100) } : { lowered, value }
  })

const tally = { shown: 0, refused: 0 }
const modes: readonly [Rounding, number][] = [
  ['floor', Number34.ROUND_FLOOR],
  ['up', Number34.ROUND_UP],
  ['half up', Number34.ROUND_HALF_UP],
  ['half even', Number34.ROUND_HALF_EVEN],
]

test('说得清的比较，和34位小数的商逐一相同，界限就在商的近旁', () => {
  fc.assert(
    fc.property(
      quotient,
      fc.integer({ min: 0, max: 34 }),
      fc.constantFrom(-1, 0, 1),
      ({ lowered, value }, digits, off) => {
        // The nearest decimal of so many digits, or a neighbour: the hardest bounds there are.
        const bound = value.toDecimalPlaces(digits).plus(new Number34(10).pow(-digits).times(off))
        const found = compareQuotient('<', lowered, constantOf(bound.toFixed()))
        const equal = compareQuotient('=', lowered, constantOf(bound.toFixed()))
        tally[found ? 'shown' : 'refused'] += 1
        expect(found === null || (found.kind === 'always' && found.value === value.lt(bound))).toBe(true)
        expect(equal === null || (equal.kind === 'always' && equal.value === value.eq(bound))).toBe(true)
      },
    ),
    { numRuns: 20_000 },
  )
  expect(tally.shown).toBeGreaterThan(5000)
  expect(tally.refused).toBeGreaterThan(1000)
})

test.each(modes)('说得清的取整，和34位小数的商取整相同：%s', (mode, rounding) => {
  fc.assert(
    fc.property(quotient, fc.integer({ min: 0, max: 8 }), ({ lowered, value }, digits) => {
      const found = roundQuotient(mode, lowered, digits)
      if (found === null) return
      const expected = value.toDecimalPlaces(digits, rounding as 0)
      const [n, d] = [lowered.numerator, lowered.denominator]
      // Constants are kept as they are under `round`; its interval holds the answer.
      const unit = BigInt(expected.times(new Number34(10).pow(digits)).toFixed())
      expect(n.kind === 'constant' && d.kind === 'constant' && found.low <= unit && unit <= found.high).toBe(true)
    }),
    { numRuns: 3000 },
  )
})
