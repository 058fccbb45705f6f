import {
  compileExplainer,
  namesIn,
  parseNumber,
  printNumber,
  printUnit,
  type Explanations,
  type Program,
  type Value,
} from '@dongjian/policy-rules'
import type { PolicyClause, PolicyDocument } from './document/document.ts'
import { entitlementOf, type Entitlement, type Moved } from './entitlements.ts'
import { allFacts, excludedFact } from './facts.ts'
import { valuesOf, type FactTexts } from './firm-values.ts'
import { nameOf } from './policy-program.ts'
import { shortfallOf, type Shortfall } from './shortfall.ts'

/** A fact of the firm as it is printed. */
export interface ReadFact {
  readonly name: string
  readonly value: string | null
  readonly unit: string
}

export interface ExplainedCondition {
  readonly says: string
  readonly text: string
  /** Null when a fact that decides is missing. */
  readonly met: boolean | null
  readonly reads: readonly ReadFact[]
  /** For a condition that is not met: what was read and what was needed, the thresholds worked out. */
  readonly shortfalls: readonly Shortfall[]
}

export interface ExplainedClause extends Entitlement {
  readonly article: string
  readonly name: string
  readonly wording: string
  readonly conditions: readonly ExplainedCondition[]
  /** How the amount comes about: its parts with their values, the whole last. */
  readonly steps: readonly { readonly text: string; readonly value: string | null }[]
  /** The facts without which it cannot be told. */
  readonly missing: readonly string[]
}

export interface ExplainedFirm {
  readonly excluded: boolean
  readonly facts: readonly (ReadFact & { readonly source: string })[]
  readonly clauses: readonly ExplainedClause[]
  readonly total: string
}

/** What one firm gets under each clause, why, and what is missing. Facts are texts as `valuesOf` takes them. */
export function explainFirm(
  { document, program }: { document: PolicyDocument; program: Program },
  facts: FactTexts,
  moved: Moved = {},
): ExplainedFirm {
  const values = valuesOf({ [excludedFact]: '否', ...facts })
  const parameters = Object.fromEntries(Object.entries(moved).map(([name, text]) => [name, parseNumber(text)]))
  const explanations = compileExplainer(program)(values, parameters)
  const shown = (name: string): string | null => printed(explanations.get(name).value)
  const read = new Map(
    program.definitions.map(({ name, tree }) => [name, [...namesIn(tree)].filter((each) => each in allFacts)]),
  )
  return {
    excluded: values[excludedFact] === true,
    facts: [...new Set(document.clauses.flatMap((clause) => clauseFacts(clause, read)))].map((name) => ({
      ...readFact(name, facts),
      source: allFacts[name]!.source,
    })),
    clauses: document.clauses.map((clause) => explainClause(clause, { facts, explanations, read, shown })),
    total: shown(nameOf.total) ?? '0',
  }
}

interface Ground {
  readonly facts: FactTexts
  readonly explanations: Explanations
  /** The facts that a definition reads itself. */
  readonly read: ReadonlyMap<string, readonly string[]>
  readonly shown: (name: string) => string | null
}

function explainClause(clause: PolicyClause, ground: Ground): ExplainedClause {
  const { facts, explanations, read, shown } = ground
  const conditions = clause.conditions.map(({ says, formula }, i): ExplainedCondition => {
    const name = nameOf.condition(clause, i)
    return {
      says,
      text: formula.text,
      met: explanations.get(name).value as boolean | null,
      reads: (read.get(name) ?? []).map((fact) => readFact(fact, facts)),
      shortfalls: explanations.get(name).failures.flatMap(shortfallOf),
    }
  })
  const entitlement = entitlementOf(clause, shown)
  return {
    ...entitlement,
    article: clause.article,
    name: clause.name,
    wording: clause.wording,
    conditions,
    steps: entitlement.outcome === '符合' ? stepsOf(clause, ground) : [],
    missing: entitlement.outcome === '缺数据' ? missingOf(clause, ground) : [],
  }
}

/** The facts without which the conditions or the amount cannot be told: only those that decide. */
function missingOf(clause: PolicyClause, { explanations }: Ground): string[] {
  const { missing } = explanations.get(nameOf.met(clause))
  return [...(missing.length > 0 ? missing : explanations.get(nameOf.due(clause)).missing)]
}

function stepsOf(clause: PolicyClause, { facts, read, shown }: Ground): ExplainedClause['steps'] {
  const { amount } = clause
  const text = 'text' in amount ? amount.text : `按表：${amount.inputs.map(({ text: input }) => input).join('、')}`
  return [
    ...(read.get(nameOf.written(clause)) ?? []).map((fact) => ({ text: fact, value: facts[fact] ?? null })),
    { text, value: shown(nameOf.written(clause)) },
    { text: `四舍五入到${roundings[clause.rounding]}`, value: shown(nameOf.due(clause)) },
  ]
}

const roundings: Readonly<Record<string, string>> = { '0.01': '分', '1': '元', '100': '百元', '10000': '万元' }

const clauseFacts = (clause: PolicyClause, read: ReadonlyMap<string, readonly string[]>): string[] =>
  [...clause.conditions.map((_, i) => nameOf.condition(clause, i)), nameOf.written(clause)].flatMap(
    (name) => read.get(name) ?? [],
  )

function readFact(name: string, facts: FactTexts): ReadFact {
  const { type } = allFacts[name]!
  return {
    name,
    value: sayFlag(facts[name] ?? null),
    unit: type.kind === 'number' && type.unit ? printUnit(type.unit) : '',
  }
}

const sayFlag = (text: string | null): string | null => (text === 'true' ? '是' : text === 'false' ? '否' : text)

const printed = (value: Value): string | null => {
  if (value === null) return null
  if (typeof value === 'boolean' || typeof value === 'string') return String(value)
  return printNumber(value as Parameters<typeof printNumber>[0])
}
