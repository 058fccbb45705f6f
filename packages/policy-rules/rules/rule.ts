import type { DefinitionSource } from '../source.ts'

/** A condition of a rule: what it says in words, and as a text of the language. */
export interface Condition {
  readonly says: string
  readonly text: string
  readonly clause: string | null
}

/** Who is entitled, and to how much. */
export interface Rule {
  readonly name: string
  readonly clause: string | null
  readonly conditions: readonly Condition[]
  /** The amount when all conditions hold. */
  readonly amount: string
  /** How the amount is rounded; not at all unless said. */
  readonly rounding?: { readonly way: 'half up' | 'down' | 'up'; readonly scale: number }
}

export const conditionName = (rule: Rule, at: number): string => `${rule.name}·条件${at + 1}`
export const entitledName = (rule: Rule): string => `${rule.name}·符合`
export const amountName = (rule: Rule): string => `${rule.name}·金额`

/**
 * The definitions of a rule: each condition, all of them together, and the amount, which is 0 when one fails and
 * missing when one is missing.
 * @example ruleDefinitions({ name: '研发补助', clause: '第六条', conditions: [], amount: '100' }).map(({ name }) => name)
 * // ['研发补助·符合', '研发补助·金额']
 */
export function ruleDefinitions(rule: Rule): readonly DefinitionSource[] {
  const conditions = rule.conditions.map(({ text, clause }, at) => ({ name: conditionName(rule, at), text, clause }))
  const all = conditions.length === 0 ? 'true' : conditions.map(({ name }) => name).join(' and ')
  const { clause, amount, rounding } = rule
  const rounded = rounding ? `round ${rounding.way}(${amount}, ${rounding.scale})` : amount
  return [
    ...conditions,
    { name: entitledName(rule), clause, text: all },
    { name: amountName(rule), clause, text: `if ${entitledName(rule)} then ${rounded} else 0` },
  ]
}
