import { own } from '../core/own.ts'
import { conform } from '../evaluate/conform.ts'
import { compileProgram, printValue, Unsupported, type Runner, type Value } from '../index.ts'
import { buildDecision, isStandardType, Refusal } from './build-decision.ts'
import type { Case, CaseFile, Model } from './case-file.ts'
import { isClose } from './is-close.ts'
import { readLiteral } from './literal.ts'

export interface Judgement {
  readonly folder: string
  readonly id: string
  readonly decision: string
  readonly verdict: 'right' | 'refused' | 'wrong'
  /** The value as a text, or why it was refused. */
  readonly got: string
}

/** Judges the cases of a file one after the other; a decision is compiled once for the cases that share it. */
export function* judgeCases({ models, cases }: CaseFile): Generator<Judgement> {
  const properties = new Map<string, readonly string[]>()
  const runners = new Map<string, Runner>()
  for (const one of cases) {
    const { folder, id, decision } = one
    const judge = (): Omit<Judgement, 'folder' | 'id' | 'decision'> => {
      const model = models[one.model]
      if (!model) throw new Refusal('文件里没有它的模型')
      const invoked = one.invocable !== undefined || (one.rtype ?? 'decision') !== 'decision'
      if (invoked) throw new Refusal('不支持决策服务')
      const known =
        properties.get(one.model) ??
        propertiesOf(
          model,
          cases.filter((other) => other.model === one.model),
        )
      properties.set(one.model, known)
      const key = JSON.stringify([one.model, decision, Object.keys(one.inputs ?? {})])
      const runner = runners.get(key) ?? compileProgram(buildDecision(model, one, known))
      runners.set(key, runner)
      return compareTo(one, runner(inputsOf(one, model))[decision] ?? null)
    }
    yield { folder, id, decision, ...refuseOr(judge) }
  }
}

function compareTo({ expected }: Case, got: Value): { verdict: 'right' | 'wrong'; got: string } {
  const wanted = expected === null ? null : readLiteral(expected)
  return { verdict: isClose(wanted, got) ? 'right' : 'wrong', got: printValue(got) }
}

function inputsOf({ inputs }: Case, model: Model): Record<string, Value> {
  const given = Object.entries(inputs ?? {}).map(([name, text]) => [name, readLiteral(text)] as const)
  for (const [name, value] of given) {
    // The standard brings an input to its type before it is read, or to null.
    const type = own(model.inputs, name)?.type ?? null
    if (isStandardType(type) && conform(value, type, 'context') !== value) throw new Refusal(`“${name}”不是它的类型`)
  }
  return Object.fromEntries(given)
}

/** What cannot be read or run is refused, whatever the reason. */
function refuseOr<T>(judge: () => T): T | { verdict: 'refused'; got: string } {
  try {
    return judge()
  } catch (error) {
    if (error instanceof Refusal || error instanceof Unsupported) return { verdict: 'refused', got: error.message }
    return { verdict: 'refused', got: `出错：${String(error)}` }
  }
}

/** Names that may follow a dot: the entries in the inputs and in the model's own texts. */
function propertiesOf(model: Model, cases: readonly Case[]): readonly string[] {
  const texts = JSON.stringify(model)
    .replaceAll('\\"', '"')
    .replaceAll(/\\[nt]/g, ' ')
  const inputs = cases.flatMap(({ inputs: given }) => Object.values(given ?? {})).join('\n')
  const entries = /"([^"\n]+)"\s*:|(?<=[{,(]\s*)([^{}(),:"[\]\n]+?)\s*:/g
  const found = [...`${texts}\n${inputs}`.matchAll(entries)].map((match) => match[1] ?? match[2] ?? '')
  const outputs = Object.values({ ...model.decisions, ...model.bkms }).flatMap(({ table }) => table?.outputs ?? [])
  return [...new Set([...found, ...outputs.flatMap(({ name }) => (name === undefined ? [] : [name]))])]
}
