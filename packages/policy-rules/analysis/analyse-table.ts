import type { Program } from '../core/program.ts'
import { own } from '../core/own.ts'
import type { Table, Tree } from '../core/tree.ts'
import { makeCompiler } from '../evaluate/compile.ts'
import { Run } from '../evaluate/frame.ts'
import type { Values } from '../evaluate/run.ts'
import { faultAt, type Fault, type FaultCode } from '../language/fault.ts'
import type { Value } from '../values/value.ts'
import { attempt } from './attempt.ts'
import { boundariesOf } from './boundaries.ts'
import { coverage, type Coverage, type Region } from './coverage.ts'
import { probesOf, type Probe } from './probes.ts'
import { settingsOf } from './settings.ts'

type Schema = Pick<Program, 'facts' | 'parameters'>

interface Column {
  readonly name: string
  readonly probes: readonly Probe[]
  /** For each probe the rows that pass it, as bits. */
  readonly covering: readonly bigint[]
}

/** Gaps, overlaps and rows that never apply, at the values of the parameters and at the ends of their sliders. */
export function analyseTable(table: Table, inputNames: readonly string[], schema: Schema): readonly Fault[] {
  const faults = new Map<string, Fault>()
  for (const { parameters, when } of settingsOf(table, schema.parameters)) {
    for (const { code, sentence } of new TableAnalysis(table, inputNames, schema, parameters).findings()) {
      // A slider at its end may well leave a row without use.
      if (code === 'never' && when !== '') continue
      const key = `${code} ${sentence}`
      if (!faults.has(key)) faults.set(key, faultAt('', 0, code, `${when}${sentence}`))
    }
    if (faults.size > 0) break
  }
  return [...faults.values()].map((fault) => ({ ...fault, message: fault.message.replace('第1行第1列：', '表') }))
}

interface Finding {
  readonly code: FaultCode
  readonly sentence: string
}

class TableAnalysis {
  readonly #table: Table
  readonly #names: readonly string[]
  readonly #schema: Schema
  readonly #parameters: Values
  readonly #open = new Set<number>()

  constructor(table: Table, names: readonly string[], schema: Schema, parameters: Values) {
    this.#table = table
    this.#names = names
    this.#schema = schema
    this.#parameters = parameters
  }

  findings(): readonly Finding[] {
    const { hitPolicy, rows } = this.#table
    const columns = this.#table.inputs.map((input, at) => this.#column(input, at))
    if (hitPolicy === 'U' && this.#open.size > 0) {
      const [row = 0] = this.#open
      return [{ code: 'table', sentence: `第${row + 1}行与别的事实比较，看不出是否重叠，请改用 F（取第一行）` }]
    }
    const all = rows.reduce((mask, _, at) => (this.#open.has(at) ? mask : mask | (1n << BigInt(at))), 0n)
    const found = coverage(
      columns.map(({ covering }) => covering),
      all,
    )
    if (!found) return [{ code: 'table', sentence: '组合太多，无法检查缺口和重叠，请拆成几张表' }]
    return [...this.#unused(found, columns), ...this.#gaps(found, columns), ...this.#overlaps(found, columns)]
  }

  #column(input: Tree, at: number): Column {
    const tests = this.#table.rows.map((row) => row.tests[at] ?? null)
    const bounds = tests.map((test) => (test ? boundariesOf(test, (tree) => tree === input, this.#parameters) : []))
    for (const [row, found] of bounds.entries()) if (!found) this.#open.add(row)
    const fact = input.kind === 'fact' ? (own(this.#schema.facts, input.name) ?? null) : null
    const probes = probesOf(
      input.type,
      bounds.flatMap((found) => found ?? []),
      fact,
    )
    if (!probes) for (const [row, test] of tests.entries()) if (test) this.#open.add(row)
    const values = probes ?? [{ value: null, label: '是任何值' }]
    const passing = tests.map((test) => passesOn(test, input, values, this.#parameters))
    const covering = values.map((_, index) =>
      passing.reduce((mask, passes, row) => (passes[index] === true ? mask | (1n << BigInt(row)) : mask), 0n),
    )
    return { name: this.#names[at] ?? '', probes: values, covering }
  }

  #gaps({ gap }: Coverage, columns: readonly Column[]): readonly Finding[] {
    const { hitPolicy, outputs } = this.#table
    const needsAll = ['U', 'A', 'F', 'P', 'C+', 'C<', 'C>'].includes(hitPolicy)
    if (!gap || !needsAll || outputs.every(({ otherwise }) => otherwise)) return []
    return [{ code: 'gap', sentence: `有缺口：${describe(gap, columns)}时没有一行适用，请补一行或写明其他情形` }]
  }

  #overlaps({ overlap }: Coverage, columns: readonly Column[]): readonly Finding[] {
    if (!overlap) return []
    const { hitPolicy, rows } = this.#table
    const [first, second] = overlap.rows
    const where = `第${first + 1}行和第${second + 1}行在${describe(overlap.region, columns)}时都适用`
    if (hitPolicy === 'U') return [{ code: 'overlap', sentence: `有重叠：${where}，请改正或改用 F（取第一行）` }]
    const same = JSON.stringify(constants(rows[first]?.outputs)) === JSON.stringify(constants(rows[second]?.outputs))
    return hitPolicy === 'A' && !same ? [{ code: 'overlap', sentence: `有重叠：${where}，结果却不同` }] : []
  }

  /** Rows with a cell that nothing passes, and rows that come after all that they could cover. */
  #unused({ firsts }: Coverage, columns: readonly Column[]): readonly Finding[] {
    return this.#table.rows.flatMap((_, row) => {
      if (this.#open.has(row) || firsts.has(row)) return []
      const empty = columns.find(({ covering }) => !covering.some((mask) => (mask >> BigInt(row)) & 1n))
      if (empty) return [never(`第${row + 1}行“${empty.name}”的条件永远不成立，请改正或删去这一行`)]
      if (this.#table.hitPolicy !== 'F') return []
      return [never(`第${row + 1}行永远用不到：前面的行已经包含了它，请调整顺序或删去`)]
    })
  }
}

const never = (sentence: string): Finding => ({ code: 'never', sentence })

/** Which of the probes a cell passes. */
function passesOn(test: Tree | null, input: Tree, probes: readonly Probe[], parameters: Values): readonly boolean[] {
  if (!test) return probes.map(() => true)
  const compiler = makeCompiler()
  const slot = compiler.newSlot()
  compiler.given.set(input, slot)
  const run = compiler.compile(test)
  const slots: Value[] = []
  for (const [name, value] of Object.entries(parameters)) slots[compiler.global(name)] = value
  return probes.map(({ value }) => {
    slots[slot] = value
    return attempt(() => run({ slots, run: new Run() })) === true
  })
}

function describe(region: Region, columns: readonly Column[]): string {
  const parts = columns.flatMap(({ name, probes }, at) => {
    const probe = probes[region[at] ?? -1]
    return probe ? [`${name} ${probe.label}`] : []
  })
  return parts.length === 0 ? '任何情形' : parts.join('，')
}

function constants(outputs: readonly Tree[] | undefined): readonly unknown[] {
  return (outputs ?? []).map((output) => (output.kind === 'constant' ? output.value : output.span))
}
