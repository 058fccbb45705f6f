import { checkCell, checkExpression } from '../core/check/check.ts'
import type { Binding, Mode } from '../core/check/checker.ts'
import type { Row, Table, TableOutput, Tree } from '../core/tree.ts'
import type { Type } from '../core/type.ts'
import { anyType, join, printType } from '../core/types.ts'
import { faultAt, type Fault } from '../language/fault.ts'
import type { Names } from '../language/names.ts'
import { parseCell, parseExpression } from '../language/parse.ts'
import { layOut, type Layout, type Piece } from './layout.ts'
import type { TableSource } from './table-source.ts'

export interface TableSurroundings {
  readonly mode: Mode
  readonly bindings: ReadonlyMap<string, Binding>
  readonly names: Names
  readonly properties: Names
  readonly clause: string | null
}

export interface BuiltTable {
  readonly tree: Tree & { kind: 'table' }
  readonly text: string
  readonly faults: readonly Fault[]
}

/** Reads and checks all cells of a table; the faults say in which cell they are. */
export function buildTable(source: TableSource, around: TableSurroundings): BuiltTable {
  return new TableBuilder(source, around).build()
}

class TableBuilder {
  readonly #source: TableSource
  readonly #around: TableSurroundings
  readonly #layout: Layout
  readonly #faults: Fault[] = []

  constructor(source: TableSource, around: TableSurroundings) {
    this.#source = source
    this.#around = around
    this.#layout = layOut(source)
  }

  build(): BuiltTable {
    this.#checkShape()
    const inputs = this.#layout.inputs.map((piece) => this.#expression(piece))
    const rows = this.#layout.rows.map((row, at) => this.#row(row, at, inputs))
    const outputs = this.#layout.outputs.map((_, at) => this.#output(at))
    const known = this.#around.mode === 'known'
    const table: Table = { hitPolicy: this.#source.hitPolicy, known, inputs, outputs, rows }
    const span = { start: 0, end: this.#layout.text.length }
    return {
      tree: { kind: 'table', table, type: this.#type(table), span },
      text: this.#layout.text,
      faults: this.#faults,
    }
  }

  #checkShape(): void {
    const { inputs, outputs, rows, hitPolicy } = this.#source
    if (outputs.length === 0 || rows.length === 0) this.#fault('表至少要有一个结果和一行')
    if (outputs.length > 1 && outputs.some(({ name }) => !name)) this.#fault('有几个结果时，每个都要有名称')
    for (const [at, row] of rows.entries()) {
      if (row.tests.length !== inputs.length)
        this.#fault(`第${at + 1}行应有 ${inputs.length} 个单元格，现有 ${row.tests.length} 个`)
      if (row.outputs.length !== outputs.length)
        this.#fault(`第${at + 1}行应有 ${outputs.length} 个结果，现有 ${row.outputs.length} 个`)
    }
    const ranked = hitPolicy === 'P' || hitPolicy === 'O'
    if (ranked && outputs.every(({ priorities }) => !priorities)) this.#fault('P 和 O 要写明结果的优先顺序')
  }

  #fault(sentence: string): void {
    this.#faults.push(faultAt('', 0, 'table', sentence))
  }

  #expression(piece: Piece): Tree {
    const { names, properties, mode, bindings } = this.#around
    const { syntax, fault } = parseExpression(piece.text, { names, properties, base: piece.base })
    if (!syntax) return this.#refused(piece, [fault])
    const checked = checkExpression(syntax, { text: piece.text, mode, names: bindings, base: piece.base })
    this.#note(piece, checked.faults)
    return checked.tree
  }

  #row(row: Layout['rows'][number], at: number, inputs: readonly Tree[]): Row {
    const tests = row.tests.map((piece, column) => this.#test(piece, inputs[column]))
    const outputs = row.outputs.map((piece) => this.#expression(piece))
    return { tests, outputs, number: at + 1, clause: this.#source.rows[at]?.clause ?? this.#around.clause }
  }

  #test(piece: Piece, input: Tree | undefined): Tree | null {
    const { names, properties, mode, bindings } = this.#around
    const { syntax, fault } = parseCell(piece.text, { names, properties, base: piece.base })
    if (fault) return this.#refused(piece, [fault])
    if (!input) return null
    const checked = checkCell(syntax, input, { text: piece.text, mode, names: bindings, base: piece.base })
    this.#note(piece, checked.faults)
    return checked.tree
  }

  #output(at: number): TableOutput {
    const { priorities = null, otherwise = null } = this.#layout.outputs[at] ?? {}
    return {
      name: this.#source.outputs[at]?.name ?? null,
      priorities: priorities && priorities.map((piece) => this.#expression(piece)),
      otherwise: otherwise && this.#expression(otherwise),
    }
  }

  #refused({ base, text, where }: Piece, faults: readonly Fault[]): Tree {
    this.#note({ base, text, where }, faults)
    return { kind: 'constant', value: null, type: anyType, span: { start: base, end: base + text.length } }
  }

  #note({ where }: Piece, faults: readonly Fault[]): void {
    this.#faults.push(...faults.map((fault) => ({ ...fault, message: `表的${where}，${fault.message}` })))
  }

  /** What the table yields, by its hit policy. */
  #type(table: Table): Type {
    if (!table.known) return anyType
    const types = table.outputs.map((output, at) => this.#outputType(table, output, at))
    const names = table.outputs.map(({ name }) => name ?? '')
    const entries = Object.fromEntries(names.map((name, at) => [name, types[at] ?? anyType]))
    const one: Type = types.length === 1 ? (types[0] ?? anyType) : { kind: 'context', entries }
    const { hitPolicy } = table
    if (hitPolicy === 'C#') return { kind: 'number', unit: null }
    return hitPolicy === 'C' || hitPolicy === 'R' || hitPolicy === 'O' ? { kind: 'list', of: one } : one
  }

  #outputType({ rows }: Table, { otherwise }: TableOutput, at: number): Type {
    const results = rows.flatMap((row) => (row.outputs[at] ? [row.outputs[at]] : []))
    let type: Type = { kind: 'null' }
    for (const result of otherwise ? [...results, otherwise] : results) {
      const joined = join(type, result.type)
      if (!joined) {
        this.#fault(`各行的结果必须是同一类同一单位，这里既有${printType(type)}又有${printType(result.type)}`)
        return anyType
      }
      type = joined
    }
    return type
  }
}
