import fc, { type Arbitrary } from 'fast-check'
import type { FactSchema, ParameterSchema } from '../core/program.ts'

const number = (decimals: number): FactSchema => ({ type: { kind: 'number', unit: null }, decimals })
const flag: FactSchema = { type: { kind: 'boolean' } }
const date: FactSchema = { type: { kind: 'date' } }

/** The facts that generated rules read, one of each kind and scale at least. */
export const facts = {
  收入: number(2),
  支出: number(2),
  人数: number(0),
  比例: number(4),
  贷款: number(2),
  获批: flag,
  失信: flag,
  行业: { type: { kind: 'string' }, choices: ['农业', '渔业', "it's 工业"] },
  去年行业: { type: { kind: 'string' }, choices: ['渔业', '旅游', '农业'] },
  成立日: date,
  认定日: date,
} as const satisfies Readonly<Record<string, FactSchema>>

export const parameters = {
  费率: { type: { kind: 'number', unit: null }, decimals: 4, value: '0.15', min: '0', max: '1' },
  封顶: { type: { kind: 'number', unit: null }, decimals: 0, value: '500', min: '0', max: '100000' },
} as const satisfies Readonly<Record<string, ParameterSchema>>

export type Row = Readonly<Record<keyof typeof facts, string | null>>

const decimal = (low: number, high: number, decimals: number): Arbitrary<string> =>
  fc.integer({ min: low * 10 ** decimals, max: high * 10 ** decimals }).map((whole) => writeDecimal(whole, decimals))

function writeDecimal(whole: number, decimals: number): string {
  const digits = String(Math.abs(whole)).padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return whole < 0 ? `-${text}` : text
}

// Zeros, halves and the bounds that the rules name come up far more often than chance would have them.
const amount = fc.oneof(
  { weight: 3, arbitrary: decimal(-1000, 1000, 2) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('0', '1', '-1', '100', '0.5', '-0.5', '2.5', '1.25', '-1.25', '0.05', '1000', '0.01'),
  },
)
const orNull = (of: Arbitrary<string>): Arbitrary<string | null> => fc.option(of, { freq: 8 })
const day = fc.oneof(
  fc.constantFrom('2024-02-29', '2023-12-31', '2024-01-01', '2024-01-31', '2023-03-31'),
  fc.integer({ min: 0, max: 20_000 }).map((days) => new Date((days + 4000) * 86_400_000).toISOString().slice(0, 10)),
)
const boolean = fc.constantFrom('true', 'false')

/** One firm: nulls, zeros, negatives, halves, ends of months. */
export const row: Arbitrary<Row> = fc.record({
  收入: orNull(amount),
  支出: orNull(amount),
  人数: orNull(fc.oneof(decimal(-5, 50, 0), fc.constantFrom('0', '5', '20'))),
  比例: orNull(fc.oneof(decimal(-2, 2, 4), fc.constantFrom('0', '0.2', '0.03', '0.0005', '0.5'))),
  贷款: orNull(fc.oneof(decimal(0, 10_000_000, 2), fc.constantFrom('0', '9999999.99', '360', '36000'))),
  获批: orNull(boolean),
  失信: orNull(boolean),
  行业: orNull(fc.constantFrom(...facts.行业.choices)),
  去年行业: orNull(fc.constantFrom(...facts.去年行业.choices)),
  成立日: orNull(day),
  认定日: orNull(day),
})

export const parameterTexts = fc.record({
  费率: fc.oneof(decimal(0, 1, 4), fc.constantFrom('0', '1', '0.5')),
  封顶: fc.oneof(decimal(0, 1000, 0), fc.constantFrom('0', '100000')),
})
