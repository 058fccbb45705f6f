import { compare } from '../values/compare.ts'
import { isNumber } from '../values/kind.ts'
import { Number34 } from '../values/number.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { Value } from '../values/value.ts'
import { itemResult, numberResult, numbersResult } from './result.ts'
import { signature, type Builtin, type Signature } from './signature.ts'

/** Either one list or any number of values. */
export function listOrValues(
  result: Signature['result'],
  run: (items: readonly Value[]) => Value,
  units: 'same' | 'none' = 'same',
): readonly Signature[] {
  const ofList = signature('list: list', result, ([list]) => (Array.isArray(list) ? run(list as Value[]) : null), {
    units,
  })
  const ofValues = signature(': any|null', result, run, { units, rest: true })
  return [ofList, ofValues]
}

/** A finite number, or null. */
export function finite(number: Number34): Number34 | null {
  return number.isFinite() ? number : null
}

/** Null when an item is no number, or there is none. */
function numbersOf(items: readonly Value[]): readonly Number34[] | null {
  return items.length > 0 && items.every(isNumber) ? items : null
}

const zero = new Number34(0)

function sum(items: readonly Value[]): Value {
  const numbers = numbersOf(items)
  return numbers && finite(numbers.reduce((total, item) => total.plus(item), zero))
}

function mean(items: readonly Value[]): Value {
  const total = sum(items)
  return isNumber(total) ? total.div(items.length) : null
}

function product(items: readonly Value[]): Value {
  const numbers = numbersOf(items)
  return numbers && finite(numbers.reduce((total, item) => total.times(item), new Number34(1)))
}

function median(items: readonly Value[]): Value {
  const numbers = numbersOf(items)?.toSorted((a, b) => a.cmp(b))
  if (!numbers) return null
  const [upper, lower] = [numbers[numbers.length >> 1], numbers[(numbers.length - 1) >> 1]]
  return upper && lower ? upper.plus(lower).div(2) : null
}

function deviation(items: readonly Value[]): Value {
  const [numbers, centre] = [numbersOf(items), mean(items)]
  if (!numbers || !isNumber(centre)) return null
  if (numbers.length === 1) throw new Unsupported('一个数没有标准差')
  const squares = numbers.reduce((total, item) => total.plus(item.minus(centre).pow(2)), zero)
  return squares.div(numbers.length - 1).sqrt()
}

function mode(items: readonly Value[]): Value {
  if (items.length === 0) return []
  const numbers = numbersOf(items)
  if (!numbers) return null
  const counts = new Map<string, { number: Number34; count: number }>()
  for (const number of numbers) {
    const found = counts.get(number.toString())
    if (found) found.count += 1
    else counts.set(number.toString(), { number, count: 1 })
  }
  const most = Math.max(...[...counts.values()].map((entry) => entry.count))
  const often = [...counts.values()].filter((entry) => entry.count === most).map((entry) => entry.number)
  return often.toSorted((a, b) => a.cmp(b))
}

/** The item that no other precedes; null when two have no order. */
function extreme(sign: 1 | -1): (items: readonly Value[]) => Value {
  return (items) => {
    let best = items[0] ?? null
    if (compare(best, best) === null) return null
    for (let at = 1; at < items.length; at += 1) {
      const item = items[at] ?? null
      const order = compare(item, best)
      if (order === null) return null
      if (order * sign < 0) best = item
    }
    return best
  }
}

/** A function of numbers that is null outside of its domain. */
function ofNumbers(run: (...numbers: Number34[]) => Number34 | boolean | null): Signature['run'] {
  return (args) => {
    const result = run(...(args as Number34[]))
    return isNumber(result) ? finite(result) : result
  }
}

function modulo(dividend: Number34, divisor: Number34): Number34 | null {
  if (divisor.isZero()) return null
  // The quotient may have more than 34 digits; the remainder of the library is exact.
  const rest = dividend.mod(divisor)
  return rest.isZero() || rest.isNegative() === divisor.isNegative() ? rest : rest.plus(divisor)
}

function isEven(number: Number34): boolean {
  if (!number.isInteger()) throw new Unsupported('奇偶只能问整数')
  return number.mod(2).isZero()
}
const boolean: Signature['result'] = () => ({ kind: 'boolean' })

export const arithmetic: readonly Builtin[] = [
  { name: 'min', signatures: listOrValues(itemResult, extreme(1)) },
  { name: 'max', signatures: listOrValues(itemResult, extreme(-1)) },
  { name: 'sum', signatures: listOrValues(itemResult, sum) },
  { name: 'mean', signatures: listOrValues(itemResult, mean) },
  { name: 'median', signatures: listOrValues(itemResult, median) },
  { name: 'stddev', signatures: listOrValues(itemResult, deviation) },
  { name: 'mode', signatures: listOrValues(numbersResult, mode) },
  { name: 'product', signatures: listOrValues(numberResult, product, 'none') },
  {
    name: 'abs',
    signatures: [signature('n: number|months|seconds', itemResult, ([n]) => absolute(n ?? null), { units: 'same' })],
  },
  {
    name: 'modulo',
    signatures: [signature('dividend: number, divisor: number', itemResult, ofNumbers(modulo), { units: 'same' })],
  },
  {
    name: 'sqrt',
    signatures: [
      signature(
        'number: number',
        numberResult,
        ofNumbers((n) => (n.isNegative() && !n.isZero() ? null : n.sqrt())),
      ),
    ],
  },
  {
    name: 'exp',
    signatures: [
      signature(
        'number: number',
        numberResult,
        ofNumbers((n) => n.exp()),
      ),
    ],
  },
  {
    name: 'log',
    signatures: [
      signature(
        'number: number',
        numberResult,
        ofNumbers((n) => (n.gt(0) ? n.ln() : null)),
      ),
    ],
  },
  { name: 'even', signatures: [signature('number: number', boolean, ofNumbers(isEven))] },
  {
    name: 'odd',
    signatures: [
      signature(
        'number: number',
        boolean,
        ofNumbers((n) => !isEven(n)),
      ),
    ],
  },
]

function absolute(value: Value): Value {
  if (isNumber(value)) return value.abs()
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null
  if (value.kind === 'months') return { kind: 'months', months: Math.abs(value.months) }
  return value.kind === 'seconds' ? { kind: 'seconds', seconds: value.seconds.abs() } : null
}
