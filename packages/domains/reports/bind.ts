import { shiftYears, sayPeriod, sourceOf, type Period } from '@dongjian/kernel/define'
import {
  complete,
  computeFigures,
  explainFigure,
  getFigure,
  listRecordsBehind,
  printFigure,
  sayRegister,
  type Definitions,
  type FigureRequest,
  type FigureValue,
  type PrintForm,
} from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import { enumerate, type Binding } from '@dongjian/official-documents'
import { listCommitments, type Commitment } from '../commitments/index.ts'
import type { Fact } from './fact.ts'
import { sayOrigin } from './origin.ts'

interface Read {
  readonly tx: Tx
  readonly definitions: Definitions
  /** The period that the report is about. */
  readonly period: Period
}

/** Directives that stand for a number, a promise or names; dates and the county's own words are the caller's. */
const factual = ['fig', 'target', 'list']
export const isFactual = (binding: Binding): boolean => factual.includes(binding.directive)

const formAttributes = ['of', 'in', 'digits', 'as', 'before', 'unit', 'period', 'field']

/** What every bound place of a template says, in the order of the places: one read of figures for all of them. */
export async function bindAll(read: Read, bindings: readonly Binding[]): Promise<{ facts: Fact[]; faults: string[] }> {
  const faults = bindings.flatMap((binding) => findFault(read, binding))
  if (faults.length > 0) return { facts: [], faults }
  const figures = bindings.filter((b) => b.directive === 'fig')
  const values = await computeFigures(
    read.tx,
    read.definitions,
    figures.map((b) => requestOf(read, b)),
  )
  const commitments = bindings.some((b) => b.directive === 'target') ? await listCommitments(read.tx) : []
  const facts: Fact[] = []
  for (const [i, binding] of bindings.entries()) {
    const mark = `f${i + 1}`
    if (binding.directive === 'fig')
      facts.push(await figureFact(read, mark, binding, values[figures.indexOf(binding)]!))
    else if (binding.directive === 'target') facts.push(targetFact(mark, binding, commitments))
    else facts.push(await namesFact(read, mark, binding))
  }
  return { facts, faults: [] }
}

function findFault({ definitions }: Read, { directive, of, line, label = '' }: Binding): string[] {
  if (directive === 'target' || of in definitions.figures) return []
  return [`${line > 0 ? `第${line}行` : `办理事项${label}的佐证数字`}：没有名为“${of}”的数字`]
}

function requestOf({ period }: Read, { of, attributes }: Binding): FigureRequest {
  const params = Object.fromEntries(Object.entries(attributes).filter(([name]) => !formAttributes.includes(name)))
  return { code: of, period: periodOf(period, attributes['period']), params }
}

/** `2024` as written, `+1` from the report's own period. */
const periodOf = (period: Period, said: string | undefined): Period =>
  said === undefined ? period : /^[+-]\d+$/.test(said) ? shiftYears(period, Number(said)) : said

function formOf({ in: unit, digits, as, before, unit: shown }: Record<string, string | undefined>): PrintForm {
  return {
    ...(unit !== undefined && { in: unit }),
    ...(digits !== undefined && { digits: Number(digits) }),
    ...(as !== undefined && { as: as as NonNullable<PrintForm['as']> }),
    ...(before !== undefined && { before }),
    ...(shown !== undefined && { unit: shown }),
  }
}

async function figureFact(
  { tx, definitions }: Read,
  mark: string,
  binding: Binding,
  value: FigureValue,
): Promise<Fact> {
  const figure = getFigure(definitions, value.code)
  return {
    mark,
    kind: 'figure',
    code: value.code,
    label: value.label,
    params: value.params,
    period: value.period,
    text: printFigure(value, formOf(binding.attributes)),
    value: value.value,
    unit: value.unit,
    numerator: value.numerator,
    denominator: value.denominator,
    source: sourceOf(figure),
    valueStatus: value.valueStatus,
    completeness: value.completeness,
    definitionHash: value.definitionHash,
    explanation: explainFigure(definitions, figure, value.period),
    origin: await sayOrigin(tx, definitions, value),
  }
}

const unbound = {
  params: {},
  numerator: null,
  denominator: null,
  source: null,
  valueStatus: null,
  definitionHash: '',
} as const

function targetFact(mark: string, binding: Binding, commitments: readonly Commitment[]): Fact {
  const promise = commitments.find((c) => c.code === binding.of)
  const unit = promise?.unit ?? ''
  const value = promise?.target ?? null
  return {
    ...unbound,
    mark,
    kind: 'target',
    code: binding.of,
    label: promise?.name ?? binding.of,
    period: String(promise?.year ?? ''),
    text: printFigure({ value, unit, numerator: null, denominator: null }, formOf(binding.attributes)),
    value,
    unit,
    completeness: value === null ? { state: 'missing', why: `承诺事项台账中没有${binding.of}的目标值` } : complete,
    explanation: `取自《承诺事项》台账${binding.of}：${promise?.name ?? '未登记'}，目标年度${promise ? sayPeriod(String(promise.year)) : '—'}，牵头单位${promise?.lead ?? '—'}。`,
    origin: '《承诺事项》台账',
  }
}

/** Names of the records behind a figure, or of what one of their references points to, each once. */
async function namesFact({ tx, definitions, period }: Read, mark: string, binding: Binding): Promise<Fact> {
  const request = requestOf({ tx, definitions, period }, binding)
  const figure = getFigure(definitions, request.code)
  const behind = await listRecordsBehind(tx, definitions, request, { limit: 200 })
  const register = behind && definitions.registers[behind.register]
  const field = binding.attributes['field'] ?? register?.naming ?? ''
  const names = (behind?.page.rows ?? []).map((row) => row.names[field] ?? row.values[field])
  const unique = [...new Set(names.filter((name): name is string => typeof name === 'string'))]
  return {
    ...unbound,
    mark,
    kind: 'names',
    code: request.code,
    label: figure.label,
    params: request.params ?? {},
    period: request.period,
    text: enumerate(unique),
    value: String(unique.length),
    unit: '个',
    completeness: unique.length > 0 ? complete : { state: 'missing', why: '没有可列的名称' },
    explanation: `${explainFigure(definitions, figure, request.period)}此处列出其名称。`,
    origin: register ? sayRegister(register) : '',
  }
}
