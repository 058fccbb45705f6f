import { buildProgram, parseUnit, type DefinitionSource, type Program } from '@dongjian/policy-rules'
import type { Formula, PolicyClause, PolicyDocument, PolicyTable } from './document/document.ts'
import type { PolicyFault } from './document/read-document.ts'
import { allFacts, excludedFact } from './facts.ts'

/** The names under which a clause's results stand in the program. */
export const nameOf = {
  condition: (clause: PolicyClause, i: number) => `条款 ${clause.code} 条件${i + 1}`,
  /** All conditions; null is 缺数据. */
  met: (clause: PolicyClause) => `条款 ${clause.code} 符合`,
  /** The amount as the clause writes it. */
  written: (clause: PolicyClause) => `条款 ${clause.code} 金额`,
  /** What the clause alone gives, rounded. */
  due: (clause: PolicyClause) => `条款 ${clause.code} 应得`,
  /** After the lists of exclusion. */
  cleared: (clause: PolicyClause) => `条款 ${clause.code} 排除后`,
  /** After 就高不重复. */
  chosen: (clause: PolicyClause) => `条款 ${clause.code} 就高后`,
  /** After the cap of the year: what the firm is entitled to. */
  entitled: (clause: PolicyClause) => `条款 ${clause.code} 实得`,
  total: '全部条款实得',
} as const

export type BuiltPolicy =
  | { readonly program: Program; readonly faults: readonly [] }
  | { readonly program: null; readonly faults: readonly PolicyFault[] }

/**
 * The policy as one program of facts, parameters and definitions, so that a firm explained, a population run and the
 * database answer alike, exclusions, 就高不重复 and caps included. Every fault comes with its place in the file.
 */
export function buildPolicy(document: PolicyDocument): BuiltPolicy {
  const sources = definitionsOf(document)
  const written = [...faultsOfReferences(document), ...faultsOfWalls(document)]
  const { program, faults } = buildProgram({
    facts: Object.fromEntries(Object.entries(allFacts).filter(([, { walled }]) => !walled)),
    parameters: Object.fromEntries(document.parameters.map((each) => [each.name, parameterOf(each)])),
    definitions: sources.map(({ source }) => source),
  })
  const placed = faults.map((fault) => {
    const from = sources.find(({ source }) => source.name === fault.definition)?.from
    return { ...placeIn(from, fault), message: sentenceOf(fault.message) }
  })
  const all = [...written, ...placed]
  return program && all.length === 0 ? { program, faults: [] } : { program: null, faults: all }
}

const parameterOf = ({ value, unit, min, max, step }: PolicyDocument['parameters'][number]) => ({
  type: { kind: 'number' as const, unit: parseUnit(unit) },
  decimals: Math.max(...[value, min, max, step].map((text) => text.split('.')[1]?.length ?? 0)),
  value,
  min,
  max,
})

interface Placed {
  readonly source: DefinitionSource
  /** Where its text stands in the file; a text that we make ourselves has none. */
  readonly from?: Formula
}

function definitionsOf(document: PolicyDocument): Placed[] {
  const { clauses, firmCap } = document
  const groups = exclusiveGroups(clauses)
  return [
    ...clauses.flatMap((clause) => ownDefinitions(clause)),
    ...clauses.map((clause) => made(nameOf.chosen(clause), clause, chosenText(clause, groups.get(clause.code) ?? []))),
    ...clauses.map((clause, i) =>
      made(nameOf.entitled(clause), clause, entitledText(clause, clauses.slice(0, i), firmCap)),
    ),
    { source: { name: nameOf.total, text: clauses.map((clause) => orZero(nameOf.entitled(clause))).join(' + ') } },
  ]
}

const made = (name: string, { code }: PolicyClause, text: string): Placed => ({ source: { name, clause: code, text } })

function ownDefinitions(clause: PolicyClause): Placed[] {
  const { code, conditions, amount, rounding } = clause
  const digits = rounding.split('.')[1]?.length ?? -(rounding.length - 1)
  const written = nameOf.written(clause)
  return [
    ...conditions.map(({ formula }, i) => ({
      source: { name: nameOf.condition(clause, i), clause: code, text: formula.text },
      from: formula,
    })),
    made(nameOf.met(clause), clause, conditions.map((_, i) => nameOf.condition(clause, i)).join(' and ')),
    'text' in amount
      ? { source: { name: written, clause: code, text: amount.text }, from: amount }
      : tableSource(written, code, amount),
    made(nameOf.due(clause), clause, `if ${nameOf.met(clause)} then round half up(${written}, ${digits}) else 0`),
    made(nameOf.cleared(clause), clause, `if ${excludedFact} then 0 else ${nameOf.due(clause)}`),
  ]
}

function tableSource(name: string, clause: string, { hitPolicy, inputs, rows }: PolicyTable): Placed {
  return {
    source: {
      name,
      clause,
      table: {
        hitPolicy: hitPolicy as 'U',
        inputs: inputs.map(({ text }) => text),
        outputs: [{}],
        rows: rows.map(({ tests, result }) => ({ tests: tests.map(cellOf), outputs: [result.text] })),
      },
    },
    from: inputs[0]!,
  }
}

/** In a cell a clerk may write 是 and 否 for the language's true and false. */
const cellOf = ({ text }: Formula): string => (text === '是' ? 'true' : text === '否' ? 'false' : text)

const orZero = (name: string): string => `(if ${name} = null then 0 else ${name})`

/** Of an exclusive group the highest is paid; of equals the one that stands first in the paper. */
function chosenText(clause: PolicyClause, others: readonly { clause: PolicyClause; before: boolean }[]): string {
  const own = nameOf.cleared(clause)
  if (others.length === 0) return own
  const best = others.map(
    ({ clause: other, before }) => `${own} ${before ? '>' : '>='} ${orZero(nameOf.cleared(other))}`,
  )
  return `if ${best.join(' and ')} then ${own} else 0`
}

/** What is left under the cap when the clauses before it have been paid. */
function entitledText(clause: PolicyClause, before: readonly PolicyClause[], firmCap: string | null): string {
  const own = nameOf.chosen(clause)
  if (firmCap === null) return own
  const paid = before.map((other) => ` - ${orZero(nameOf.entitled(other))}`).join('')
  return `min(${own}, max(0, ${firmCap}${paid}))`
}

/** For each clause the others of its group, and whether they stand before it. Naming one side is enough. */
function exclusiveGroups(
  clauses: readonly PolicyClause[],
): ReadonlyMap<string, readonly { clause: PolicyClause; before: boolean }[]> {
  const related = (a: PolicyClause, b: PolicyClause) =>
    a.exclusiveWith.includes(b.code) || b.exclusiveWith.includes(a.code)
  return new Map(
    clauses.map((clause, i) => [
      clause.code,
      clauses.flatMap((other, j) => (i !== j && related(clause, other) ? [{ clause: other, before: j < i }] : [])),
    ]),
  )
}

function faultsOfReferences({ clauses, firmCap, parameters }: PolicyDocument): PolicyFault[] {
  const codes = new Set(clauses.map(({ code }) => code))
  const unknown = clauses.flatMap(({ code, exclusiveWith, conditions }) =>
    exclusiveWith
      .filter((other) => !codes.has(other) || other === code)
      .map((other) => ({
        ...placeOf(conditions[0]!.formula),
        message: `“就高不重复”里的“${other}”不是本政策的其他条款编号`,
      })),
  )
  const twice = clauses
    .filter(({ code }, i) => clauses.findIndex((other) => other.code === code) < i)
    .map(({ code, conditions }) => ({ ...placeOf(conditions[0]!.formula), message: `条款编号“${code}”用了两次` }))
  const cap = firmCap !== null && !parameters.some(({ name }) => name === firmCap)
  return [
    ...unknown,
    ...twice,
    ...(cap ? [{ line: 1, column: 1, message: `“每家上限”应是参数的名称，参数里没有“${firmCap}”` }] : []),
  ]
}

function faultsOfWalls({ clauses }: PolicyDocument): PolicyFault[] {
  const walled = Object.entries(allFacts).flatMap(([name, { walled: why }]) => (why ? [{ name, why }] : []))
  return clauses.flatMap((clause) =>
    formulasOf(clause).flatMap((formula) =>
      walled
        .filter(({ name }) => formula.text.includes(name))
        .map(({ name, why }) => ({ ...placeOf(formula), message: `不能用“${name}”：${why}` })),
    ),
  )
}

const formulasOf = ({ conditions, amount }: PolicyClause): Formula[] => [
  ...conditions.map(({ formula }) => formula),
  ...('text' in amount
    ? [amount]
    : [...amount.inputs, ...amount.rows.flatMap(({ tests, result }) => [...tests, result])]),
]

const placeOf = ({ line, column }: Formula) => ({ line, column })

/** The place in the file of a place in the text. */
function placeIn(from: Formula | undefined, { line, column }: { line: number; column: number }) {
  if (!from) return { line: 1, column: 1 }
  return line === 1 ? { line: from.line, column: from.column + column - 1 } : { line: from.line + line - 1, column }
}

/** Without the place inside the text, which the place in the file takes over. */
const sentenceOf = (message: string): string => message.replace(/^第\d+行第\d+列：/, '')
