import type { HitPolicy, Row, Table } from '../core/tree.ts'
import { compare } from '../values/compare.ts'
import { equal } from '../values/equal.ts'
import { isNumber } from '../values/kind.ts'
import { Number34 } from '../values/number.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { Value } from '../values/value.ts'
import type { Compiler } from './compiler.ts'
import type { Frame, Thunk } from './frame.ts'

interface CompiledRow {
  readonly tests: readonly Thunk[]
  readonly outputs: readonly Thunk[]
}

interface CompiledTable {
  readonly table: Table
  readonly rows: readonly CompiledRow[]
  readonly priorities: readonly (readonly Thunk[] | null)[]
  readonly otherwise: readonly (Thunk | null)[]
}

/** Computes the inputs once, then reads the rows by the hit policy. */
export function compileTable(table: Table, compiler: Compiler): Thunk {
  const inputs = table.inputs.map((input) => ({ input, thunk: compiler.compile(input), slot: compiler.newSlot() }))
  for (const { input, slot } of inputs) compiler.given.set(input, slot)
  const compiled: CompiledTable = {
    table,
    rows: table.rows.map((row) => compileRow(row, compiler)),
    priorities: table.outputs.map(({ priorities }) => priorities?.map((value) => compiler.compile(value)) ?? null),
    otherwise: table.outputs.map(({ otherwise }) => otherwise && compiler.compile(otherwise)),
  }
  for (const { input } of inputs) compiler.given.delete(input)
  return (frame) => {
    for (const { thunk, slot } of inputs) frame.slots[slot] = thunk(frame)
    return evaluateTable(compiled, frame)
  }
}

function compileRow(row: Row, compiler: Compiler): CompiledRow {
  return {
    tests: row.tests.flatMap((test) => (test ? [compiler.compile(test)] : [])),
    outputs: row.outputs.map((output) => compiler.compile(output)),
  }
}

function evaluateTable(compiled: CompiledTable, frame: Frame): Value {
  const { table, rows } = compiled
  const hits: CompiledRow[] = []
  for (const row of rows) {
    const hit = matches(row, table.known, frame)
    if (hit === null && table.known) return null
    if (hit !== true) continue
    hits.push(row)
    if (table.hitPolicy === 'F' || (table.known && table.hitPolicy === 'U')) break
  }
  if (hits.length === 0) return withoutHit(compiled, frame)
  return policies[table.hitPolicy](hits, compiled, frame)
}

/**
 * Null when a test is unknown: in a known table whatever the others say, so that every back end asks for the same
 * facts; else only when none fails. A unique table that was checked is read from the top like a first one.
 */
function matches(row: CompiledRow, known: boolean, frame: Frame): boolean | null {
  let result: boolean | null = true
  for (const test of row.tests) {
    const passed = test(frame)
    if (passed === false && !known) return false
    if (typeof passed !== 'boolean') result = null
    else if (!passed && result !== null) result = false
  }
  return result
}

function withoutHit({ table, otherwise: defaults }: CompiledTable, frame: Frame): Value {
  const collects = table.hitPolicy === 'R' || table.hitPolicy === 'O' || table.hitPolicy.startsWith('C')
  if (table.hitPolicy === 'C' && defaults.every((value) => value === null)) return []
  if (collects && !table.known) throw new Unsupported('标准没有写明没有一行适用时汇总什么')
  if (defaults.every((value) => value === null)) return null
  return assemble(
    table,
    defaults.map((value) => (value ? value(frame) : null)),
  )
}

/** The value of one row: its output, or a context of several by name. */
function outputOf(row: CompiledRow, { table }: CompiledTable, frame: Frame): Value {
  return assemble(
    table,
    row.outputs.map((output) => output(frame)),
  )
}

function assemble({ outputs }: Table, values: readonly Value[]): Value {
  if (outputs.length === 1) return values[0] ?? null
  return { kind: 'context', entries: new Map(outputs.map(({ name }, at) => [name ?? '', values[at] ?? null])) }
}

type Policy = (hits: readonly CompiledRow[], compiled: CompiledTable, frame: Frame) => Value

const all: Policy = (hits, compiled, frame) => hits.map((hit) => outputOf(hit, compiled, frame))
const first: Policy = (hits, compiled, frame) => (hits[0] ? outputOf(hits[0], compiled, frame) : null)
const unique: Policy = (hits, compiled, frame) => (hits.length === 1 ? first(hits, compiled, frame) : null)
const ranked: Policy = (hits, compiled, frame) => all(byPriority(hits, compiled, frame), compiled, frame)

const any: Policy = (hits, compiled, frame) => {
  const [value = null, ...others] = hits.map((hit) => outputOf(hit, compiled, frame))
  return others.every((other) => equal(value, other) === true) ? value : null
}

function fold(join: (a: Number34, b: Number34) => Number34): Policy {
  return (hits, compiled, frame) => {
    const values = hits.map((hit) => outputOf(hit, compiled, frame))
    const [start, ...rest] = values
    if (!values.every(isNumber) || !isNumber(start ?? null)) return null
    return (rest as Number34[]).reduce(join, start as Number34)
  }
}

const policies: Readonly<Record<HitPolicy, Policy>> = {
  U: unique,
  A: any,
  F: first,
  P: (hits, compiled, frame) => first(byPriority(hits, compiled, frame), compiled, frame),
  R: all,
  O: ranked,
  C: all,
  'C+': fold((a, b) => a.plus(b)),
  'C<': fold((a, b) => ((compare(b, a) ?? 0) < 0 ? b : a)),
  'C>': fold((a, b) => ((compare(b, a) ?? 0) > 0 ? b : a)),
  'C#': (hits) => new Number34(hits.length),
}

/** Rows in the order of the priorities of their outputs, from the first output to the last. */
function byPriority(hits: readonly CompiledRow[], { priorities }: CompiledTable, frame: Frame): readonly CompiledRow[] {
  const lists = priorities.map((list) => list?.map((value) => value(frame)) ?? null)
  const ranks = new Map(hits.map((hit) => [hit, rankOf(hit, lists, frame)]))
  return hits.toSorted((a, b) => {
    const [left, right] = [ranks.get(a) ?? [], ranks.get(b) ?? []]
    const at = left.findIndex((rank, index) => rank !== right[index])
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
  })
}

function rankOf(row: CompiledRow, lists: readonly (readonly Value[] | null)[], frame: Frame): readonly number[] {
  return row.outputs.map((output, at) => {
    const list = lists[at]
    if (!list) return 0
    const value = output(frame)
    const rank = list.findIndex((other) => equal(other, value) === true)
    if (rank < 0) throw new Unsupported('结果不在优先顺序之内')
    return rank
  })
}
