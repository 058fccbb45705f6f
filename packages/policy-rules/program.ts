import { analyseTable } from './analysis/analyse-table.ts'
import { findNever } from './analysis/never.ts'
import { builtinNames } from './builtins/catalog.ts'
import { checkExpression } from './core/check/check.ts'
import type { Binding, Mode } from './core/check/checker.ts'
import { propertyNames } from './core/check/paths.ts'
import type { Definition, Program } from './core/program.ts'
import type { Tree } from './core/tree.ts'
import { anyType } from './core/types.ts'
import { faultAt, type Fault } from './language/fault.ts'
import { Names } from './language/names.ts'
import { parseExpression } from './language/parse.ts'
import { namesRead, orderDefinitions } from './order.ts'
import type { DefinitionSource, ProgramFault, ProgramSource } from './source.ts'
import { buildTable, type TableSurroundings } from './tables/build-table.ts'

/** The program, or all of its faults at once. */
export type Built =
  | { readonly program: Program; readonly faults: readonly [] }
  | { readonly program: null; readonly faults: readonly ProgramFault[] }

export interface BuildOptions {
  /** `known` unless said. */
  readonly mode?: Mode
  /** More names that may follow a dot. */
  readonly properties?: Iterable<string>
}

/**
 * Makes a program of texts and tables: reads them, resolves names, checks types and units, and puts the definitions in
 * order. Refuses with all faults of all definitions, each with its place.
 * @example buildProgram({ facts: { 研发费用: { type: { kind: 'number', unit: parseUnit('元') }, decimals: 2 } },
 *   parameters: {}, definitions: [{ name: '补助', text: 'min(研发费用 * 0.1, 500000)' }] }).program?.definitions.length // 1
 */
export function buildProgram(source: ProgramSource, options: BuildOptions = {}): Built {
  const builder = new ProgramBuilder(source, options)
  const program = builder.build()
  return program ? { program, faults: [] } : { program: null, faults: builder.faults }
}

class ProgramBuilder {
  readonly faults: ProgramFault[] = []
  readonly #source: ProgramSource
  readonly #mode: Mode
  readonly #allNames: readonly string[]
  readonly #names: Names
  readonly #properties: Names
  readonly #bindings = new Map<string, Binding>()

  constructor(source: ProgramSource, { mode = 'known', properties = [] }: BuildOptions) {
    this.#source = source
    this.#mode = mode
    this.#properties = new Names([...propertyNames, ...properties])
    const defined = source.definitions.map((definition) => definition.name)
    this.#allNames = [...builtinNames, ...Object.keys(source.facts), ...Object.keys(source.parameters), ...defined]
    this.#names = new Names(this.#allNames)
  }

  build(): Program | null {
    this.#bindSchema()
    const definitions = this.#inOrder().map((definition) => this.#define(definition))
    if (this.faults.length > 0) return null
    return { facts: this.#source.facts, parameters: this.#source.parameters, definitions }
  }

  #bindSchema(): void {
    for (const [name, { type }] of Object.entries(this.#source.facts)) this.#bind(name, { kind: 'fact', type })
    for (const [name, { type }] of Object.entries(this.#source.parameters))
      this.#bind(name, { kind: 'parameter', type })
  }

  #bind(name: string, binding: Binding): void {
    const wrong = nameMistake(name)
    if (wrong !== null) this.#fault(null, 'bad-name', wrong)
    if (this.#bindings.has(name)) this.#fault(null, 'duplicate-name', `名称“${name}”用了两次`)
    this.#bindings.set(name, binding)
  }

  #fault(definition: string | null, code: Fault['code'], sentence: string): void {
    this.faults.push({ ...faultAt('', 0, code, sentence), message: sentence, definition })
  }

  #inOrder(): readonly DefinitionSource[] {
    const byName = new Map(this.#source.definitions.map((definition) => [definition.name, definition]))
    if (byName.size < this.#source.definitions.length) this.#fault(null, 'duplicate-name', '有两个定义的名称相同')
    const reads = new Map(
      [...byName].map(([name, definition]) => [name, namesRead(definition, this.#names, this.#properties)]),
    )
    const { order, circles } = orderDefinitions(reads)
    for (const circle of circles) {
      this.#fault(circle[0] ?? null, 'cycle', `定义之间互相引用，绕成了圈：${circle.join(' → ')}`)
      // One message is enough: what reads them is not unknown.
      for (const name of circle) this.#bindings.set(name, { kind: 'fact', type: anyType })
    }
    return order.flatMap((name) => byName.get(name) ?? [])
  }

  #define(source: DefinitionSource): Definition {
    const { name, clause = null, parameters = null } = source
    const around = this.#around(parameters ?? [], clause)
    const { text, tree, faults } = 'text' in source ? buildText(source.text, around) : buildTable(source.table, around)
    this.faults.push(...faults.map((fault) => ({ ...fault, definition: name })))
    if (this.#bindings.get(name)?.type.kind === 'any') this.#bindings.delete(name)
    if (faults.length === 0 && this.#mode === 'known') this.#analyse(source, tree, text)
    const whole = wrap(tree, source)
    this.#bind(name, { kind: 'fact', type: whole.type })
    return { name, clause, text, tree: whole }
  }

  /** What is well formed and yet cannot be meant. */
  #analyse(source: DefinitionSource, tree: Tree, text: string): void {
    const faults =
      tree.kind === 'table' && 'table' in source
        ? analyseTable(tree.table, source.table.inputs, this.#source)
        : findNever(tree, text, this.#source.facts)
    this.faults.push(...faults.map((fault) => ({ ...fault, definition: source.name })))
  }

  #around(parameters: readonly string[], clause: string | null): TableSurroundings {
    const around = { mode: this.#mode, properties: this.#properties, clause }
    if (parameters.length === 0) return { ...around, names: this.#names, bindings: this.#bindings }
    const locals = parameters.map((name) => [name, { kind: 'local' as const, type: anyType }] as const)
    return {
      ...around,
      names: new Names([...this.#allNames, ...parameters]),
      bindings: new Map([...this.#bindings, ...locals]),
    }
  }
}

const keywords =
  /^(if|then|else|for|in|return|some|every|satisfies|function|external|and|or|between|instance|of|true|false|null)$/

/** Why a name cannot be written in a text; null when it can. */
function nameMistake(name: string): string | null {
  if (keywords.test(name) || name === '__proto__') return `“${name}”是保留的词，不能作名称`
  if (!/^[\p{L}_\u{10000}-\u{EFFFF}]/u.test(name)) return `名称“${name}”必须以文字开头`
  return /["\n\r]/.test(name) ? `名称“${name}”里不能有引号和换行` : null
}

function buildText(text: string, { names, properties, mode, bindings }: TableSurroundings): BuiltText {
  const { syntax, fault } = parseExpression(text, { names, properties })
  const span = { start: 0, end: text.length }
  if (!syntax) return { text, tree: { kind: 'constant', value: null, type: anyType, span }, faults: [fault] }
  return { text, ...checkExpression(syntax, { text, mode, names: bindings, base: 0 }) }
}

interface BuiltText {
  readonly text: string
  readonly tree: Tree
  readonly faults: readonly Fault[]
}

/** Adds the parameters and the declared type around a definition without a schema. */
function wrap(tree: Tree, { parameters, declared }: DefinitionSource): Tree {
  const { span } = tree
  const word = (value: string): Tree => ({ kind: 'constant', value, type: { kind: 'string' }, span })
  const conformed: Tree = declared
    ? {
        kind: 'operation',
        operation: { name: 'conform' },
        args: [tree, word(declared.type), word(declared.form)],
        type: anyType,
        span,
      }
    : tree
  if (!parameters) return conformed
  return { kind: 'function', parameters, body: conformed, type: anyType, span }
}
