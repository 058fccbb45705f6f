import type { Program } from '../core/program.ts'
import type { Interval } from '../lowering/interval.ts'
import { noDay } from '../lowering/days.ts'
import { createCheck } from '../lowering/limit.ts'
import type { Lowered } from '../lowering/lowered.ts'
import type { Sources } from '../lowering/program.ts'
import { refuse } from '../lowering/refusal.ts'
import { read } from '../lowering/scaled.ts'
import type { Column, Population } from './population.ts'
import { boundsOf } from './parameters.ts'

/** The names of a program as columns: their intervals are measured, so that the code proves what it does not check. */
export function columnSources(program: Program, population: Population): Sources {
  const facts = new Map<string, Lowered>()
  const parameters = new Map<string, Lowered>()
  return {
    fact: (name) => remember(facts, name, () => readFact(name, population)),
    parameter: (name) => remember(parameters, name, () => readParameter(name, program)),
    check: createCheck(BigInt(Number.MAX_SAFE_INTEGER)),
  }
}

export function remember(known: Map<string, Lowered>, name: string, make: () => Lowered): Lowered {
  const found = known.get(name) ?? make()
  known.set(name, found)
  return found
}

export function readParameter(name: string, program: Program): Lowered {
  const schema = Object.hasOwn(program.parameters, name) ? program.parameters[name] : undefined
  if (schema?.type.kind !== 'number') return refuse(`参数“${name}”不是数`)
  const bounds = boundsOf(schema)
  return { kind: 'number', value: read('parameter', name, { ...bounds, scale: schema.decimals, nullable: false }) }
}

function readFact(name: string, population: Population): Lowered {
  const column = population.columns.get(name)
  if (!column) return refuse(`没有“${name}”这一列`)
  const { low, high, nullable } = measure(column)
  const source = { low: BigInt(low), high: BigInt(high), nullable, scale: 0 }
  switch (column.kind) {
    case 'number':
      return { kind: 'number', value: read('fact', name, { ...source, scale: column.decimals }) }
    case 'date':
      return { kind: 'date', value: read('fact', name, source, true) }
    case 'boolean':
      return { kind: 'truth', value: { kind: 'fact', name, nullable } }
    case 'string':
      return { kind: 'text', value: { kind: 'fact', name, nullable, isText: true } }
  }
}

interface Measure {
  readonly low: number
  readonly high: number
  readonly nullable: boolean
}

const measured = new WeakMap<ArrayBufferView, Measure>()

// Columns are written once: their bounds are kept with them.
function measure(column: Column): Measure {
  const known = measured.get(column.values)
  if (known) return known
  const made = column.kind === 'number' ? measureNumbers(column.values) : measureCodes(column)
  measured.set(column.values, made)
  return made
}

function measureNumbers(values: Float64Array): Measure {
  let low = Infinity
  let high = -Infinity
  let nullable = false
  let isWhole = true
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!
    if (value !== value) nullable = true
    else {
      if (value < low) low = value
      if (value > high) high = value
      isWhole &&= Math.floor(value) === value
    }
  }
  const isSafe = low >= -Number.MAX_SAFE_INTEGER && high <= Number.MAX_SAFE_INTEGER
  if (!isWhole || (low <= high && !isSafe)) throw new RangeError('列里有不是整数、或者超过2^53的数')
  return low > high ? { low: 0, high: 0, nullable: true } : { low, high, nullable }
}

function measureCodes(column: Exclude<Column, { kind: 'number' }>): Measure {
  const missing = { boolean: 2, string: -1, date: noDay }[column.kind]
  const { values } = column
  let low = Infinity
  let high = -Infinity
  let nullable = false
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!
    if (value === missing) nullable = true
    else {
      if (value < low) low = value
      if (value > high) high = value
    }
  }
  return low > high ? { low: 0, high: 0, nullable: true } : { low, high, nullable }
}

/** The least and largest value of each column of numbers, as whole numbers at its decimals. */
export function boundsOfPopulation({ columns }: Population): ReadonlyMap<string, Interval> {
  const numbers = [...columns].filter(([, { kind }]) => kind === 'number')
  return new Map(
    numbers.map(([name, column]) => {
      const { low, high } = measure(column)
      return [name, { low: BigInt(low), high: BigInt(high) }]
    }),
  )
}
