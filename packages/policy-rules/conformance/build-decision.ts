import type { HitPolicy, Program } from '../index.ts'
import { buildProgram, type DefinitionSource, type TableSource } from '../index.ts'
import { own } from '../core/own.ts'
import type { Declared } from '../source.ts'
import type { Case, Decision, Logic, Model, ModelTable } from './case-file.ts'

/** Why a case is not judged. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** A decision with all that it requires, as a program without a schema. */
export function buildDecision(model: Model, { decision, inputs }: Case, properties: Iterable<string>): Program {
  const collector = new Collector(model, Object.keys(inputs ?? {}))
  collector.decision(decision)
  const facts = Object.fromEntries([...collector.facts].map((name) => [name, { type: { kind: 'any' as const } }]))
  const { program, faults } = buildProgram(
    { facts, parameters: {}, definitions: [...collector.definitions.values()] },
    { mode: 'standard', properties },
  )
  if (program) return program
  throw new Refusal(faults.map((fault) => fault.message).join('；'))
}

class Collector {
  readonly facts = new Set<string>()
  readonly definitions = new Map<string, DefinitionSource>()
  readonly #model: Model
  readonly #given: ReadonlySet<string>

  constructor(model: Model, given: readonly string[]) {
    if (model.imports) throw new Refusal('不支持引入其他模型')
    if (testsTypes(model)) throw new Refusal('模型依赖文件里没有的类型定义')
    this.#model = model
    this.#given = new Set(given)
  }

  decision(name: string): void {
    if (this.facts.has(name) || this.definitions.has(name)) return
    const decision = own(this.#model.decisions, name)
    if (!decision) throw new Refusal(`模型里没有决策“${name}”`)
    if (this.#given.has(name)) {
      if (decision.skip !== 'no logic') throw new Refusal('不支持替换有逻辑的决策')
      this.facts.add(name)
      return
    }
    const declared = declaredOf(decision)
    this.definitions.set(name, { name, ...logicOf(decision), ...(declared && { declared }) })
    this.#requirements(decision)
  }

  #knowledge(name: string): void {
    if (this.definitions.has(name)) return
    const knowledge = own(this.#model.bkms, name)
    if (!knowledge) throw new Refusal(`不支持“${name}”这样的依赖`)
    if (knowledge.kind !== undefined && knowledge.kind !== 'FEEL') throw new Refusal('不支持外部函数')
    // The file does not say what a function yields; a list of one may stand for its item.
    const declared = { type: '?', form: 'context' } as const
    this.definitions.set(name, { name, parameters: knowledge.params ?? [], declared, ...logicOf(knowledge) })
    this.#requirements(knowledge)
  }

  #requirements({ requires = [] }: Logic): void {
    for (const { kind, ref } of requires) {
      if (ref === undefined) throw new Refusal('不支持引入其他模型')
      if (kind === 'requiredDecision') this.decision(ref)
      else if (kind === 'requiredKnowledge') this.#knowledge(ref)
      else if (kind === 'requiredInput' && own(this.#model.inputs, ref)) this.facts.add(ref)
      else throw new Refusal(`不支持依赖“${ref}”`)
    }
  }
}

const standardTypes = /^(Any|number|string|boolean|date|time|dateTime|.* and .*|dayTimeDuration|yearMonthDuration)$/

/** Whether a type is one that the standard defines. */
export function isStandardType(type: string | null): boolean {
  return type !== null && standardTypes.test(type)
}

/**
 * Whether a model gives a bare literal or a bare name a type of its own: what comes out then hangs on a definition of
 * that type that the file does not hold (allowed values, lists of one, missing entries).
 */
function testsTypes({ decisions }: Model): boolean {
  return Object.values(decisions).some(({ type, feel }) => {
    if (!type || isStandardType(type) || feel === undefined) return false
    return /^\s*("[^"]*"|[\d.]+|[\p{L}_][\p{L}\d_]*)\s*$/u.test(feel)
  })
}

function logicOf(logic: Logic): { text: string } | { table: TableSource } {
  if (logic.skip !== undefined) throw new Refusal(`没有取到逻辑：${logic.skip}`)
  if (logic.table) return { table: tableOf(logic.table) }
  if (logic.feel === undefined) throw new Refusal('没有逻辑')
  return { text: logic.feel }
}

function declaredOf({ type, kind, table }: Decision): Declared | null {
  if (!type) return null
  const lists = table !== undefined && (policyOf(table) === 'R' || policyOf(table) === 'O' || policyOf(table) === 'C')
  const isList = lists || kind === 'list' || kind === 'relation' || kind === 'for' || kind === 'filter'
  return { type, form: isList ? 'list' : kind === 'literalExpression' ? 'text' : 'context' }
}

const policies: Readonly<Record<string, HitPolicy>> = {
  UNIQUE: 'U',
  ANY: 'A',
  FIRST: 'F',
  PRIORITY: 'P',
  'RULE ORDER': 'R',
  'OUTPUT ORDER': 'O',
}
const aggregations: Readonly<Record<string, HitPolicy>> = { SUM: 'C+', MIN: 'C<', MAX: 'C>', COUNT: 'C#' }

function policyOf({ hitPolicy = 'UNIQUE', aggregation }: ModelTable): HitPolicy {
  const policy =
    hitPolicy === 'COLLECT' ? (aggregation === undefined ? 'C' : aggregations[aggregation]) : policies[hitPolicy]
  if (!policy) throw new Refusal(`不支持命中策略 ${hitPolicy} ${aggregation ?? ''}`)
  return policy
}

function tableOf(table: ModelTable): TableSource {
  const hitPolicy = policyOf(table)
  if (hitPolicy.length > 1 && table.outputs.length > 1) throw new Refusal('不支持汇总几个结果')
  return {
    hitPolicy,
    inputs: table.inputs.map(({ expr }) => expr),
    outputs: table.outputs.map(({ name, values, def }) => ({
      ...(name !== undefined && { name }),
      ...(values !== undefined && { priorities: splitValues(values) }),
      ...(def !== undefined && { otherwise: def }),
    })),
    rows: table.rules.map((rule) => ({ tests: rule.in, outputs: rule.out })),
  }
}

/** The allowed values of an output, between commas that stand in no text. */
function splitValues(values: string): readonly string[] {
  return values.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? []
}
