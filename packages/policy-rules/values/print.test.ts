import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildProgram, compileProgram, Number34, printValue, type Value } from '../index.ts'
import { dateOfDay } from './calendar.ts'
import { equal } from './equal.ts'

const numbers = fc
  .tuple(fc.bigInt(-(10n ** 33n), 10n ** 33n), fc.integer({ min: -20, max: 20 }))
  .map(([digits, exponent]): Value => new Number34(`${digits}e${exponent}`))
const dates = fc.integer({ min: -700_000, max: 2_900_000 }).map((day): Value => dateOfDay(day))
const durations = fc.oneof(
  fc.integer({ min: -5000, max: 5000 }).map((months): Value => ({ kind: 'months', months })),
  fc
    .integer({ min: -9_000_000, max: 9_000_000 })
    .map((seconds): Value => ({ kind: 'seconds', seconds: new Number34(seconds) })),
)
const single = fc.oneof(numbers, dates, durations, fc.boolean(), fc.string(), fc.constant(null))
const { values } = fc.letrec<{ values: Value }>((tie) => ({
  values: fc.oneof(
    { depthSize: 'small' },
    single,
    fc.array(tie('values'), { maxLength: 4 }),
    fc
      .dictionary(fc.string(), tie('values'), { maxKeys: 4 })
      .map((entries): Value => ({ kind: 'context', entries: new Map(Object.entries(entries)) })),
  ),
}))

test('写出的值读回来还是它', () => {
  fc.assert(
    fc.property(values, (value) => {
      const definitions = [{ name: '值', text: printValue(value) }]
      const { program, faults } = buildProgram({ facts: {}, parameters: {}, definitions }, { mode: 'standard' })
      expect(faults).toEqual([])
      const read = program && compileProgram(program)({})['值']
      expect(equal(read ?? null, value)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
